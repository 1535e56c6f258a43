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
    lech andrzej piotr jan-peter mateusz marek tomasz
    abel adil aidan alastair aldo alec aleksei alexandre alfonso alfredo alistair alonzo alphonso amos anand andre
    angus archie armand armando artem ashton augustus aziz baber barney bart basil beau bernardo bert bilawal bjorn
    blaine bo bradford brady brandt brant brayden brendon bret brice burt cary casper cecil cesar chester
    christos clark claus clay clayton clive cole collin cornelius cory cristobal curt cyril damien damon
    dante darin darius darnell darrel darrin darryl daryl davey dawson deepak denis denny derrick desmond devin dexter
    dick dietrich dino dion dmitri dong-hyun donnie donovan dwayne edmond edmund edouard efrain einar eldon elijah
    elliot ellis elmer elton emil emile emilio emmett enoch enzo ephraim ernie errol esteban evgeny ezekiel ezra
    fazlur fernand fidel finn fletcher freddie freddy gaston gautam gene ghulam gianni gideon gil gilbert gilberto
    gino giuliano godfrey gonzalo gorden grayson gregg gulbuddin gunther gus gustaf hafiz hal hamish hank hans-peter
    harlan harrison harsh hasan hekmat hiram horace howie humberto hussam iain ibrahima ike ilya immanuel ira irving
    irwin isaac isaiah ishaan isidro ismael issa ivo iván jakob jalal janos jarrod jarvis jasper javed jean-luc
    jean-pierre jed jedidiah jeremiah jermaine jimmie johnnie jorg josiah josue juha julien julius jurgen kamran
    karimullah karl-heinz karsten keiran kelechi kelvin kendrick kenji kent kenton khalil kieran kofi kumar kwame
    lachlan lamar lamont landon laszlo latif laurence lavrenty lazaro leif leland len lenny leopold lester levi lino
    lonnie lothar lowell luc luca luciano luther lyle lyndon mack mads magnus mahmood manish manny manoj mansoor
    marcelo marcos mariano marko markus marlon marty massimo mathias mathieu mats mauricio maurizio mauro maury maximo
    melvyn micah mick milan miles milos mirwais moe mohamad mohsin monty moritz mort morton moshe muhammed mujib
    murray musa myles naim najibullah nasrullah nasser nathanael ned nels nestor niall nico niels nikhil niklas
    nikolas nils nitin norbert norm octavio olaf ole ollie omer orrin osvaldo oswald pavlos pelle percy petr pierluigi
    piers pradeep prakash pranav preston qadir quentin quincy quinton rafe rahmatullah ralf ramiro ramsey raphael
    rashad rasmus raymundo rehman reid reuben rhys ricard richie ridley rigoberto rishi roald robb rocco rocky
    roderick rodolfo rogelio rohan rolando romeo rory rosco royce rudolph rufus russ rustam sachin salvatore sameer
    sanford santiago sarfraz satoshi scot scottie seymour shafiq shahid shakil shamim shashi sherman sherwin sherzad
    shinzo shirish sid siddharth siegfried silas simeon sohail solomon spiro stanislav stavros steffan steffen stephan
    stig suhail sylvester tahir taj takeshi tarek taro tauqir teddy tejas terence terrance terrell thabo thad
    thaddeus thor thurgood tibor tito tobin toby tomas tommie tomás toshiro trey tristan troy tunde ty tyrone tyson
    ulysses uri usman vaclav vance vasily vaughn vernor vicente vikram vito vittorio vivek waheed wahid wally wanis
    warwick waylon whit wilbur wiley wilfred willem winston woodrow woody wyatt xavi yahya yann yannick yaroslav yash
    yoshihide yousaf yousuf yukio yunus yusef yves zach zafar zahid zahir zaid zain zane zbigniew zeeshan zeke zia
    ziauddin zoltan
    antonin asa chauncey delbert demetrius denzel deval egbert
    emmet emory federico grover homer merrick millard mitt orville rahm robby
    roscoe tad trenton"""
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
    latifa laura lauren lena leticia lila lillian lilly lily linda lindsay lisa liz liza lois lola lolita loretta lori
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
    mamata jayalalithaa aung dilma cristina michelle laura keiko
    abbie addison adela adelaide adrienne agatha agnieszka aileen aimee akiko alana alba alberta aleksandra
    alessia alexa alexandria alina aline aliyah alma alva amelie amparo anabel anastasiya andie aneta angelika anika
    aniston anja anjali annabel annabelle anneliese annemarie annika anouk antoinette aparna araceli arlette arya asha
    ashlee ashleigh asma aurelia aurora aviva barb barbra beata beatriz belen bella bernadine bernice bettina bettye
    beulah bianca birgit blanca blanche brandi breanna bree brenna brianna bridgette brigid britt brittany brittney
    bronwyn bryn cait caitlin caitlyn callie camilla camille candice carina carissa carlotta caryn catalina
    catarina catharine cathleen cathryn ceci cecile celeste celine chanel chantal charlize chelsey cheri cherie chiyo
    christa christelle christy ciara cicely cindi claudette claudine clementine cleo cokie concepcion constance
    cordelia corinna corrine corrinne cosima dahlia dalia danica danna daphna daria darla davida dayna deanna debora
    deena deidre deirdre delores dena desiree diahann dilara dina dinah donatella dora doreen dorothea dottie ebony
    edie edna effie eira ekaterina elaina elba eleanora eleni elfriede elin elinor elissa elke ellie elma eloise elsie
    elvira elyse emiko emilie emmanuelle enid erma ernestine esme esmeralda esperanza estelle etta eugenia eugenie
    evangeline evelina evita farah farzana fatemeh fatma faye felicity fern fernanda filomena fran francine francisca
    francoise freshta frida frieda gabriella galina gemma genna georgette georgianna gerda germaine ghislaine gilda
    ginny giovanna glenna golda goldie gracie graciela greer gudrun guinevere gulalai gwyneth habiba hadley haley
    hallie hanna hannelore harriett hattie hayley hazel heike helene helle henriette hermione hester hilda hildegard
    hillarie honora hope hortense humaira ilana ilene ilona ilse ilyse imani imogen indra ingeborg iolanda irena irina
    isabela isadora isla ivana ivy izabella jaclyn jacquelyn jamila jana janae janelle janette janie janis jannah
    jasmin jayne jeannette jeannie jeannine jemima jenifer jennie jenniffer jeri jerri jewel jillian joana joanie
    joann jodi jodie joelle johanna joleen jolene josefina josie juana judi juli julianna julianne julieta justina
    kaitlin kaitlyn kaja kali kara karina karine karyn kasia katarina katerina katharyn kathie kathrin kathryne kati
    katya kaye keisha kelli kellie kendra kerri kiersten kiki kimberley kirstie kristi kristie kristy kyla kylie lacey
    laila lailuma lakshmi lana lani larissa lashonda latanya latonya latoya laureen laurel laurie lavinia lea leah
    leana leann leanne leila lela lenora leona leonie leonora leta lia liana libby liesl lilian liliana liliane lillie
    lina linnea lise livia lizbeth lizzie loni lorelei lorena lorna lourdes luann luba luciana lucie lucinda
    lucrezia ludmila luella lula lupe lupita lyla lynda lyndsey lynette lynne lysa maddie madge mae magda maia maida
    maisie malalai malika malin mallory mamie manuela mara marcella marcelle margarete margarethe margery margo
    margret marguerite mari maribel maricela mariel mariella marietta marisa marisol marissa marit marita
    marjory marla marlena marnie marta marva maryann maryanne marylou masooda mattie maude maura mavra maya mayra meg
    meghan melba melody meryl mia michaela mika mila milena mina mindy minerva mireille mitzi moira mollie monique
    mursal mya myrna nada nadezhda najma nana nanette nansi narges nargis nasreen natalya nathalie nayana neda nelly
    nettie neva nichelle nicolette nikole nilofar nita noelle nola nona noreen nuria nydia nyla octavia
    odette ofelia oksana olena oprah ornella paloma palwasha pam pansy paola parveen parwana patsy patti paulette
    paulina perla pernille petronella philippa phoebe pia pilar pippa pooja poppy portia prudence rahila raisa randi
    reba reem regine reina renate renée reyna rhea rhoda ricarda rina rivka robyn rochelle romina rona ronda rosalia
    rosalyn rosanna rosanne roseanne rosella rosemarie rosetta roslyn rowena roxana roxane roxie rubina rukhsana
    ruthie saba sade saira sajida salma salome saloni samina sandi sania sanja saoirse sarai saskia savannah scarlett
    seema selena selina selma serena shabana shabnam shaheen shaima shana shanna sharron shauna shayla sheena sheree
    sheri sherri sheryl shira shirin shoshana shukria sian sidra sienna sigrid silke simona sinead siobhan sitara
    snezana socorro soledad solveig sondra sonya soraya staci stacie starla stefania stefanie steffi stephany suki
    sumaya sunita susann susi suzan suzette suzie sybil sylvie tabitha tahera tala talia tallulah tamar tami tamika
    tania tanisha tasha tatyana tawny teri terri thea thelma theodora theresia thomasina tia tilda tilly tisha tori
    tracey tracie tricia trina trish trisha trista uma una ursa vada valeria vandana velma verna veronika vibeke
    vickie vilma violeta virginie viv viviana vivien vivienne wallis waltraud wazhma wendi wilhelmina wilhelmine willa
    wynona xenia ximena xiomara yael yasmeen yelena yesenia yoko yolande yulia yuliya yumi zahra zara zarifa zelda
    zena zenia zina zita zohra zora zuhra zuzana ángela
    aaliyah ashlyn beyonce billie joni kaylee latasha makayla mazie shaniqua stacy summer"""
)
# Names of either: they tell a person from a place, and no gender.
UNISEX: frozenset[str] = _words(
    """alex andrea ariel aubrey avery bailey blair cameron carey casey cassidy chandler dakota dana devon drew dusty
    emerson finley frankie gale harley harper hayden hunter jaime jamie jan jessie jody jordan kai keegan kelly
    kendall kerry kim lane lee leigh lesley leslie lindsey loren mackenzie madison mckenzie merle morgan pat peyton
    quinn reese regan riley robbie robin rowan sascha sasha shannon shelby skylar stevie sydney tatum taylor
    terry val"""
)
