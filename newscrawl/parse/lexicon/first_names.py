"""Which gender a first name usually tells of, for resolving "he" and "she". A name used for both stands in neither."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MALE: frozenset[str] = _words(
    """aaron abdul abdullah abraham adam adrian ahmad ahmed ajay al alan albert alberto alejandro aleksandr alexander
    alexei alfred ali allen alvin amir anatoly anders andreas andrei andrew andy angelo anthony antoine anton
    antonio anwar arnold arthur arturo asif austin barack barry bashar bashir ben benjamin bernard bernie bill
    billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin carl
    carlos cedric chad charles charlie chris christian christoph christophe christopher chuck clarence claude
    claudio clifford clint clinton cody colin conor corey craig curtis cyrus dale damian dan daniel danny darrell
    darren dave david dean dennis derek diego dieter dimitri dinesh dirk dmitry dominic don donald doug douglas
    duncan dustin dwight dylan earl ed eddie edgar eduardo edward edwin eli elias elliott emanuel emmanuel enrique
    eric erik ernest ernesto ethan eugene evan fabio farid farooq felipe felix ferdinand fernando floyd francesco
    francis francisco francois franco frank franklin franz fred frederick fredrik fritz gabriel garrett gary gavin
    geoff geoffrey george gerald gerard gerhard giovanni giuseppe glen glenn gordon graham grant greg gregory
    guillaume guillermo gustavo guy habib hamid hans harold harry harvey hassan hector heinrich helmut henri
    henrik henry herbert herman hillel hiroshi horst howard hubert hugh hugo hussain hussein ian ibrahim igor
    imran ismail ivan jack jackson jacob jacques jake jamal james jared jason javier jay jean-claude jeb jeff
    jeffrey jeremy jerome jerry jesse jesus jim jimmy jin joachim joao joaquin joe joel johan johannes john johnny
    jon jonas jonathan jorge jose josef joseph josh joshua josé juan juergen julian julio junior justin karim karl
    keith kenneth ken kevin khalid kim-jong kirk klaus konstantin kurt kyle lance larry lars laurent lawrence
    lee-jun leo leon leonard leonardo leonid leroy lewis liam lionel lloyd logan lorenzo lou louis lucas luigi
    luis luke mahmoud mahmud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mateo matt
    matteo matthew matthias maurice max maximilian mehmet mel melvin michael michel miguel mike mikhail milton
    mitch mitchell mohamed mohammad mohammed mohsen moses muhammad mullah mustafa narendra nasir nate nathan
    nathaniel naveed neil nelson newt nicholas nick nicolas nigel nikolai noah noel norman oleg oliver olivier
    omar orlando oscar osama otto owen pablo paolo pascal patrick paul pavel pedro perry pete peter phil philip
    philippe pierre pieter preet qasim rafael raj rajesh ralph ramon ramzan rand randall randy rashid raul ray
    raymond reggie reince reinhard rene rex ricardo richard rick ricky rob robert roberto rod rodney rodrigo roger
    roland rolf roman ron ronald ross roy ruben rudolf rudy rupert russell ryan sadiq saeed sajid salim salman
    salvador sam samir samuel sanjay saul scott sean sebastian sergei sergey sergio seth shah shahbaz shane shaun
    shawn sheldon sidney simon spencer stan stanley stefan stephen sterling steve steven stewart stuart sven tareq
    tariq ted terrence theo theodore thierry thomas tim timothy tobias todd tom tommy tony travis trent trevor
    tyler ulrich umar valentin vernon victor vijay viktor vincent vince virgil vladimir vyacheslav wade wallace
    walter ward warren wayne wendell werner wesley wilhelm will willard william willie wolfgang xavier yasser
    yevgeny yitzhak yuri yusuf zabihullah zabiullah zachary zack zalmay benyamin binyamin recep tayyip jens pranab
    manmohan xi nawaz asad bilal faisal hamza jawad kamal karzai ashraf najib rahul arun anil sunil suresh ravi
    ramesh mukesh amit rohit jair nicolás andrés sebastián emmanuel françois gérard jérôme rené jürgen björn søren
    lech andrzej piotr jan-peter mateusz marek tomasz"""
)
FEMALE: frozenset[str] = _words(
    """abby abigail ada adele adriana agnes aisha alejandra alessandra alexandra alexis alice alicia alison allison
    alyssa amal amanda amber amelia amina amy ana anastasia andrea-maria angela angelica angelina angelique anita
    ann anna anne annette annie antonia april ariana arianna arlene ashley astrid audrey ava ayesha barbara
    beatrice becky belinda benazir bernadette bertha beth betsy betty beverly bonnie brenda bridget brigitte
    britney brooke camila candace cara carla carly carmen carol carole caroline carolyn carrie cassandra catherine
    cathy cecilia celia charlene charlotte chelsea cheryl chloe christiane christina christine cindy claire clara
    claudia colleen condoleezza connie consuelo cora corinne courtney cristina crystal cynthia daisy dana-marie
    daniela danielle daphne darlene dawn deborah debbie debra delia denise diana diane dianne dolores donna doris
    dorothy edith eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa emilia emily
    emma erica erika erin esther ethel eunice eva eve evelyn faith fatima fawzia felicia fiona flora florence
    frances francesca gabriela gabrielle gail genevieve georgina geraldine gertrude gina gisele giulia gladys
    glenda gloria grace greta gretchen gwen gwendolyn hannah harriet heather heidi helen helena helga henrietta
    hilary hillary holly huma ida imelda ines inge ingrid irene iris irma isabel isabella isabelle ivanka jackie
    jacqueline jane janet janice janine jasmine jean-marie jeanette jeanne jen jenna jennifer jenny jessica jill
    jo joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie juliet june justine
    kamala karen karin karla kate katharina katharine katherine kathleen kathryn kathy katie katrina kay kayla
    kellyanne kelsey kerstin khadija kimberly kirsten kirstjen krista kristen kristin kristina kristine lara
    latifa laura lauren lena leticia lila lillian lilly lily linda lindsay lisa liz liza lois lola loretta lori
    lorraine louise lucia lucille lucy luisa lydia lynn mabel madeleine madeline maggie magdalena maha malala
    malia mandy marcia margaret margarita margot maria mariam marian marianne marie marilyn marina marion marjorie
    marlene marsha martha martina mary maryam matilda maureen mavis maxine megan megyn melania melanie melinda
    melissa mercedes meredith michele michelle mildred millie mimi minnie miranda miriam molly mona monica monika
    muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nellie nicole nikki nina noor nora norma
    olga olive olivia olympia paige pamela patricia patty paula pauline pearl peggy penelope penny petra phyllis
    polly priscilla priya queenie rachel ramona raquel rebecca regina renata rene-anne renee rhonda rita roberta
    robin-anne rosa rosalie rosalind rose rosemary roxanne ruth sabina sabrina sadie sally samantha sandra sara
    sarah sasha-marie shannon-lee sharon sheila shelley sherry shirley silvia simone sofia sonia sonja sophia
    sophie stacey stella stephanie sue susan susana susanna susanne suzanne svetlana sylvia tamara tammy tanya
    tara tatiana teresa tess tessa theresa therese tiffany tina toni tonya tracy trudy tulsi ulrike ursula
    valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney
    wilma winifred yasmin yolanda yvette yvonne zainab zeynep zoe theresa ursula jacinda sanna mette erna
    magdalena michele marine ségolène anne-marie chiara giorgia elly hina maryam shireen indira sonia sushma
    mamata jayalalithaa aung dilma cristina michelle laura keiko"""
)
