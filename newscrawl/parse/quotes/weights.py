"""Weights of structural features in tenths, written by `python -m benchmarks.fit_quotes`, not by hand.

Features that differ in their last value only stand together: `L,gap=| comma:2 dash:-3;` are "L,gap=comma" and
"L,gap=dash", a source left of its cue with a comma or a dash between. docs/quotes.md tells more.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
    "source": """\
| F:5 I,ask:-4 I,hint:4 I,judge:4 I,noun:-3 L:2 L,ask:-2 L,call:-3 L,hint:2 L,noun:-5 L,rel,that:-2 L,rel,which:4
L,rel,who:19 L,tell:3 L,vow:3 L,whole:4 N:5 N,accord:-6 N,accuse:4 N,ask:9 N,call:4 N,hint:-4 N,judge:2 N,noun:8
N,say:-8 N,urge:2 N,vow:-6 R:-13 R,accord:9 R,accuse:-2 R,ask:-4 R,call:-5 R,judge:-8 R,say:5; F,form=| ing:5; F,gap=|
13+:3 7-12:3; F,helper=| :5; F,start=| cap:4; I,after=| cap:4 low:-2 poss:4 prep:4; I,before=| comma:5 conj:6 low:-4
mark:4; I,form=| base:4 past:-2; I,form=ing,before=| comma:-5 conj:6 mark:4; I,form=past,before=| comma:4 conj:3;
I,gap=| 2:-2 3:-3 4-6:2 7-12:4; I,helper=| :2; L,accuse,prev=| comma:3; L,apposed=| adv:7 adv,cap:4 cap:-7 cap,cap:-5
cap,det:-5 ed:3 low:2 low,cap:3 lows,cap:3 prep:4 role:-4 role,cap:-5 time:5 time,det:4 time,title:3 title:-7
title,cap:-4; L,ask,prev=| comma:-6 ing:5 mark:-4; L,call,prev=| comma:-2 ed:-3 sub:-2; L,conj,over=| cap:-16 comma:17
edge:12 pron:-5 role:-7 title:-5; L,cut=| ,base:-2 ,ing:-4 ,past:1 ,phrase:4 adverbial,ing:-2 adverbial,past:-2
ed,base:5 ed,ing:9 ed,past:-3 ed,s:-3 verb_after_comma,about:4 verb_after_comma,ing:-4 verb_after_comma,past:-9
verb,base:4 verb,ing:7 verb,past:-8 verb,that:-3; L,cut=,last=| body:5 cap:12 conj:-18 cuenoun:2 det:-5 doc:3 ing:-3
low:-4 lows:4 poss:4 prep:-10 prepsub:-6 pron:3 pronaux:4 quant:4 role:11 sub:-8 time:-4 title:4; L,cut=adverbial,last=|
cap:-5 lows:-5 role:-3; L,cut=ed,last=| cap:-3 conj:13 cue:3 cuenoun:-3 doc:5 role:-2; L,cut=verb_after_comma,last=|
cap:-2 det:3; L,cut=verb,last=| aux:-5 cap:-3 conj:13 cue:3 ing:3 low:-5 lows:-3 prep:4 prepsub:3 role:-4 sub:2 title:-4
verb:3; L,declare,prev=| edge:-2; L,form=| base:4 ing:5 of:-2 past:-4 s:-1; L,form=base,prev=| adv:-3 cap:3 colon:5
ing:3 prep:-4; L,form=ing,prev=| adv:-2 comma:4 conj:2 cue:2 edge:3 ing:-3 prep:5 prepsub:-2 that:-4; L,form=past,prev=|
aux:-6 cap:-4 comma:4 conj:-2 cue:-3 ed:-7 edge:1 mark:2 prep:-5 prepsub:2 single:-2 verb:-6; L,form=phrase,prev=|
comma:3 edge:-3 sub:3; L,form=s,prev=| comma:-3 cue:-4 ing:-3 prep:-6; L,form=that,prev=| comma:-4 edge:2; L,gap=| :-5
,c0v0r0:15 ,c0v0r0m:-4 ,c0v1r0:6 ,c0v1r1:4 ,c0v2r0:4 ,c0v2r1:2 ,c1v0r0:-8 ,c1v1r0:-8 ,c1v2r0:-5 ,c1v2r1:-8 ,c2v1r0:5
,c3v2r0:-5 bracket,c0v0r0:3 comma:3 comma,c0v0r0:-16 comma,c0v1r0:2 comma,c0v2r0:4 comma,c1v0r0:7 comma,c1v2r0:-7
comma,c2v0r0:4 comma,c2v2r0:-3 dash:-2 dash,c0v0r0:-4 rel:-5 relcomma:-10 relcomma,c0v0r0:-5 time:6 time,c0v0r0:4
time,c0v1r0:3; L,gap=,rank=| 0:12 3:-2 4:-2 6:-3 7:-2 8:-3 9:-4; L,gap=bracket,rank=| 0:-6 1:5; L,gap=comma,rank=| 0:-1
2:5 4:3; L,gap=dash,rank=| 0:-4 1:-4 3:5; L,gap=rel,rank=| 0:4 3:-3; L,gap=relcomma,rank=| 0:-3; L,gap=time,rank=| 0:4
1:4; L,helper=| :7 be:-12 have:4 modal:-2 own:6; L,helper=,form=| about:-3 ing:-7 of:-2 past:3 s:-4 that:-3;
L,helper=,start=| cap:2 det:1 ed:-6 ing:-3 low:3 lows:-2 poss:3 pron:6 quant:-2 role:-2 sub:-8 time:-4 title:5;
L,helper=be,form=| ing:14 past:-23; L,helper=be,start=| cap:-3 pron:-6; L,helper=have,form=| past:1;
L,helper=have,start=| quant:4; L,helper=modal,form=| base:3; L,helper=modal,start=| cap:4; L,helper=not,start=| pron:2;
L,helper=own,start=| cap:6; L,helper=to,form=| base:4; L,helper=to,start=| cap:5 det:-2 low:-3 role:2 sub:-3;
L,judge,prev=| adv:-4 comma:2 edge:-3 prep:-3 rel:4; L,len=| 1:-8 13+:3 2:-5 3:-4 4-6:-4; L,next=| aux:-5 comma:-2 cue:2
ed:-5 edge:-3 verb:-2; L,noun,prev=| comma:-5 prep:3; L,prep,over=| body:-3 cap:-6 comma:20 edge:7 ing:-4 lows:-2
quant:-5 role:-8 title:-6 verb:3; L,prepsub,over=| time:4; L,prev=| adv:-1 aux:-6 cap:-3 comma:5 cue:-5 cuenoun:-3
dash:2 det:-4 ed:-4 edge:4 ing:-5 mark:4 prep:-7 prepsub:2 qword:4 rel:5 semi:3 single:-3 sub:2 verb:-5;
L,prev=adv,cut=| :-1; L,prev=adv,gap=| :-5 comma:3; L,prev=adv,start=| cap:3 pron:3 quant:-7; L,prev=aux,cut=| :-5;
L,prev=aux,gap=| :-3; L,prev=aux,rank=| 0:-3 2:2; L,prev=bracket,gap=| :2 bracket:-6; L,prev=cap,cut=| :-2;
L,prev=cap,gap=| :-2; L,prev=colon,gap=| :4; L,prev=comma,cut=| :-1 ed:7 verb:3 verb_after_comma:-2; L,prev=comma,gap=|
:4 bracket:4; L,prev=comma,rank=| 0:5 1:1 6:-5 8:-3; L,prev=comma,start=| ing:-4 low:3 poss:3 pron:-2 quant:2 role:5
sub:-3 title:5; L,prev=conj,gap=| :3; L,prev=conj,rank=| 0:-5; L,prev=conj,start=| cap:-6 low:-3 pron:2;
L,prev=cue,cut=| verb:-5; L,prev=cue,gap=| :-9 comma:4; L,prev=cue,rank=| 0:4 1:-5; L,prev=cue,start=| cap:-3 det:-3
quant:3; L,prev=cuenoun,cut=| :-4; L,prev=cuenoun,start=| title:-4; L,prev=dash,gap=| :4; L,prev=dash,rank=| 0:4;
L,prev=dash,start=| cap:5; L,prev=det,cut=| :-4; L,prev=det,gap=| :-5; L,prev=det,rank=| 0:-3; L,prev=ed,cut=| :-3;
L,prev=ed,rank=| 0:-2 1:-5; L,prev=ed,start=| cap:4 det:-6; L,prev=edge,cut=| :-1 verb:-1 verb_after_comma:6;
L,prev=edge,gap=| :-1 comma:5 dash:5 rel:-4 relcomma:-4; L,prev=edge,rank=| 0:-2 1:2 2:5 3:6 8:-5 9:-3;
L,prev=edge,start=| adv:-2 cap:4 det:5 poss:2 pron:6 pronaux:-6 sub:-5 title:6; L,prev=ing,gap=| :-5; L,prev=ing,rank=|
1:2 2:-3; L,prev=ing,start=| cap:-4 lows:-3; L,prev=mark,cut=| :8 ed:3 verb:-3; L,prev=mark,gap=| :2; L,prev=mark,rank=|
1:2 2:-2 4:2; L,prev=mark,start=| cap:2 det:6 low:-3; L,prev=prep,cut=| :1 ed:-3 verb_after_comma:-3; L,prev=prep,gap=|
:-5 comma:-4 rel:5; L,prev=prep,rank=| 0:-2 2:-3 3:2 4:-3; L,prev=prep,start=| cap:-9 det:-5 doc:3 pron:-3 quant:2;
L,prev=prepsub,gap=| :2; L,prev=prepsub,rank=| 0:4 2:-3; L,prev=prepsub,start=| det:3; L,prev=qword,cut=| :6;
L,prev=qword,gap=| :7; L,prev=qword,rank=| 0:4; L,prev=qword,start=| cap:4 pron:-4; L,prev=rel,cut=| :3;
L,prev=rel,gap=| :4; L,prev=rel,rank=| 0:3 1:3; L,prev=rel,start=| det:3 pron:4; L,prev=semi,cut=| :4;
L,prev=single,cut=| :-3; L,prev=single,gap=| :-3; L,prev=single,rank=| 0:-4; L,prev=sub,cut=| :5; L,prev=sub,gap=| :1;
L,prev=sub,rank=| 0:3 1:5 5:-3; L,prev=sub,start=| cap:4 num:-3 pron:-2 role:5; L,prev=that,cut=| :9 verb:-5;
L,prev=that,gap=| :3; L,prev=that,rank=| 0:5; L,prev=that,start=| det:3 pron:-4; L,prev=time,cut=| :-3 ed:3;
L,prev=time,start=| num:-2; L,prev=verb,gap=| comma:-4; L,prev=verb,start=| det:-5; L,rank=| 0:3 1:3 3:-2 4:-3 5:-4 6:-7
7:-2 8:-4 9:-3; L,rank=0,last=| aux:-5 body:2 cap:-1 conj:-11 cue:4 cuenoun:-4 doc:2 low:-3 lows:-6 poss:5 prepsub:-5
pron:12 pronaux:8 role:2 sub:-6 title:2; L,rank=1,last=| adv:-3 doc:3 ed:3 low:2 prepsub:-3 pron:-5 quant:4 role:3
sub:-5; L,rank=2,last=| cap:1 conj:2 det:-3 low:2 prep:-2 pron:-4; L,rank=3,last=| conj:3 lows:-3 quant:-3;
L,rank=4,last=| conj:2 low:3; L,rank=5,last=| cap:-2 conj:6 cue:-3 role:-4; L,rank=7,last=| low:-4; L,rank=8,last=|
conj:3 low:-3; L,rel,prev=| cap:5 comma:10 low:3 role:4; L,say,prev=| adv:-4 aux:-3 comma:5 cue:-4 cuenoun:-4 dash:3
ed:-3 edge:4 ing:-2 mark:6 prep:-5; L,start=| adv:-5 body:2 cap:9 cuenoun:-3 det:4 ed:-7 ing:-6 low:-4 poss:2 pron:3
pronaux:-3 quant:6 qword:-5 rel:19 role:2 sub:-14 time:-7 title:7; L,start=adv,len=| 1:-4 2:-3 3:3; L,start=body,len=|
1:-3; L,start=cap,len=| 1:6 13+:4 2:-2 3:-2 4-6:1 7-12:2; L,start=det,len=| 1:-3 13+:-2 3:3 4-6:3; L,start=ing,len=|
3:-3; L,start=low,len=| 1:-3 2:4 7-12:3; L,start=lows,len=| 1:-2 2:4; L,start=num,len=| 1:-3; L,start=poss,len=| 1:6
4-6:-3; L,start=pron,len=| 1:10; L,start=pronaux,len=| 1:5 4-6:-4; L,start=quant,len=| 4-6:2; L,start=role,len=| 3:-3
4-6:2; L,start=sub,len=| 1:-3 2:-6; L,start=title,len=| 2:5 3:-2 7-12:3; L,tell,prev=| edge:3 mark:3; L,urge,prev=|
edge:-3; L,utter,prev=| edge:2; L,vow,prev=| comma:1 conj:3; N,after=| adv:3 aux:3 cap:-5 cue:3 det:-5 end:3 ing:-4
low:-2 mark:7 poss:-3 prep:9 pron:-8 qword:2 sub:4 time:7 title:-3; N,before=| aux:6 cap:-4 comma:-4 conj:-5 cuenoun:3
det:6 low:2 lows:2 mark:-10 prep:2 rel:4 sub:9; N,form=| about:3 base:-3 of:2 past:6 phrase:-6; N,helper=| :-7 be:12
have:-1 modal:3 own:-6; R,apposed=cap,last=| role:3; R,apposed=conj,next=| end:-4; R,apposed=cue,next=| end:-6;
R,apposed=det,last=| cap:3 low:3 lows:3 title:2; R,apposed=det,next=| comma:8 end:8 prep:-3; R,apposed=low,next=| end:5;
R,apposed=num,last=| num:-2; R,apposed=num,next=| comma:-4 end:4; R,apposed=rel,last=| cap:-3 comma:-3 low:2 num:3;
R,apposed=rel,next=| end:5 rel:-2; R,apposed=role,last=| cap:8; R,apposed=title,last=| cap:7; R,apposed=title,next=|
end:7; R,before=| comma:-2 conj:-8 edge:-4 mark:6; R,before=comma,next=| bracket:3 cap:-3 comma:4 cuenoun:-3 end:6
prep:-2; R,before=comma,second=| aux:6 cap:-4 det:-4 edge:9 prep:3; R,before=comma,start=| cap:2; R,before=conj,next=|
end:-3; R,before=conj,second=| edge:-3; R,before=edge,next=| comma:11 end:-5 prep:-3; R,before=edge,second=| det:4;
R,before=mark,next=| bracket:3 end:6 prep:3; R,before=mark,second=| aux:-3 cap:-8 cue:11 det:-4 edge:11 end:3 ing:4
low:-6 num:-3 poss:4 prep:3 rel:5 title:-5; R,before=mark,start=| cap:3 title:2; R,commas=| 0:-6 1:-7 2:-1; R,form=|
base:-5 ing:-11 phrase:4; R,form=ing,commas=| 0:-8 1:-3; R,form=past,commas=| 0:-4 1:5 2:1; R,form=phrase,commas=| 0:14
1:-4 2:-4; R,form=s,commas=| 0:-5 3:4; R,helper=| :-6 have:-3; R,last=| adv:-3 aux:-2 body:7 bracket:-5 cap:8 comma:-6
cue:-3 det:-3 doc:4 ed:-4 rel:-5 role:3 title:7 verb:-3; R,next=| adv:-3 aux:-7 bracket:5 bracket,cap:-3 cap:-5 colon:6
comma:12 comma,aux:6 comma,cap:-5 comma,cue:9 comma,det:-9 comma,ing:5 comma,poss:3 comma,prep:5 comma,role:-4
comma,title:-5 conj:-6 cue:-4 cuenoun:-5 dash:6 ed:-5 edge:7 edge,edge:7 end:7 end,edge:6 prep:-7 prep,cap:-4 prep,det:3
prep,low:-2 rel,aux:-4 time:-4 verb:-3; R,next=bracket,commas=| 0:6; R,next=cap,commas=| 0:-4; R,next=colon,commas=|
1:4; R,next=comma,commas=| 0:6 1:8 2:-2; R,next=cuenoun,commas=| 0:-4; R,next=dash,commas=| 0:6; R,next=ed,commas=|
0:-3; R,next=end,commas=| 0:-2 1:6 2:3; R,next=prep,commas=| 1:-7; R,rank=| 0:6 1:2 2:3 5:-4 6:-2 7:-2 8:-5 9:-7;
R,start=| cap:2 det:-3 poss:-4 pron:-5 quant:3 qword:-4
""",
    "side": """\
| L:-3 LR:-5 R:8; L,after2=| adv:-3 aux:-4 cue:3 det:3 edge:10 end:5 low:-3 lows:-2 quote:-9 rel:5 role:-3 that:-7
time:4 title:-3 verb:-3; L,after=| cap:-4 comma:6 comma,aux:-2 comma,cue:9 comma,ing:5 comma,quote:-9 comma,rel:5
comma,sub:5 conj:4 dash:7 det:-4 end:9 end,edge:9 ing:-3 low:-7 lows:-6 poss:-4 prep:4 prep,cap:4 prep,cue:-3
prep,ing:-3 prep,low:4 prep,time:4 prepsub:7 pron:-7 that:-7 time:9 time,prep:4; L,before=| cap,cap:-3 comma,ed:3
comma,low:4 conj:-4 cuenoun:4 ing:4 low:3 prep:-3 prepsub:-3 pron:-3 quote:2 quote,quote:2 sub:-1 that,low:-3;
L,before=comma,after=| comma:-6 end:4 time:4; L,before=comma,side=| N:-3 R:4; L,before=ing,side=| L:4;
L,before=low,side=| N:5; L,before=prepsub,side=| L:-3; L,before=pron,side=| N:-3; L,before=quote,after=| det:2 prep:2
sub:4; L,before=quote,side=| L:1 R:2; L,before=sub,side=| N:-3; L,form=| ing:-10 past:7 phrase:2; L,group=| accord:2
ask:-5 call:-7 declare:7 noun:-3 tell:11 urge:-4 utter:2 vow:-6; L,helper=| :-1 be:5 have:-3; L,marks=| False,bare:-1
False,bare,I:-4 False,bare,L:-2 False,bare,R:5 False,marks:-3 False,marks,L:-3 True,bare:6 True,bare,L:4 True,bare,R:4
True,marks:-5 True,marks,L:-3; L,opens=| cap:1 conj:-2 det:3 prep:-5 prepsub:-3 quote:10 sub:-4; L,rest=| 1:10 13+:-10
2:5 7-12:-5; L,room=| 1:-4 13+:5 2:-2; L,side=| I:-4 L:-5 N:-2 R:8; LR,after2=| adv:2 aux:4 body:-4 cap:3 comma:3 cue:-4
edge:-3 prep:-2 quote:3 rel:-3 sub:-4 that:2 time:3 verb:4; LR,after=| adv:-3 aux:9 cap:-1 colon:3 comma:7 comma,aux:7
comma,conj:4 comma,cue:-5 comma,ing:-3 comma,rel:-4 comma,sub:-3 conj:-3 det,quote:4 ed:3 end:-3 end,edge:-3 poss:-3
prep:-2 prep,cap:-3 prep,ing:5 prep,low:-2 prep,poss:3 prep,time:-3 prepsub:-3 pron:-3 pron,aux:-4 quote:3 quote,quote:3
qword:-3 sub:5 sub,det:4 that:-6 time:-3; LR,before=aux,side=| N:4; LR,before=cap,side=| N:6; LR,before=| comma:1
comma,adv:3 comma,cue:3 comma,low:-2 comma,lows:5 comma,time:-5 conj:-5 dash:-3 det:-3 low:-4 prepsub:-4 qword:5
qword,prep:4 rel:5 rel,comma:5 rel,prep:-3 sub:-5 sub,edge:-4 that:4 that,low:5; LR,before=comma,after=| cap:-3 colon:5
comma:17 det:-2 pron:-2; LR,before=comma,side=| L:-2 N:2; LR,before=conj,side=| L:-2; LR,before=det,side=| N:-3;
LR,before=quote,after=| comma:6 prep:4 sub:-3; LR,before=quote,side=| L:2; LR,before=qword,side=| L:5;
LR,before=rel,after=| sub:3; LR,before=rel,side=| L:7; LR,before=sub,side=| N:-3; LR,before=that,after=| prep:2;
LR,before=that,side=| L:7; LR,form=| base:2 ing:-9 past:1 s:3; LR,group=| accuse:5 ask:-6 call:9 declare:-5 judge:-3
noun:-3 say:4 tell:-4 utter:-4; LR,helper=| be:3 not:-4 to:-4; LR,marks=| False,bare:-1 False,bare,N:4 False,bare,R:-3
False,marks:-3 False,marks,L:-5 True,bare:-5 True,bare,L:-1 True,bare,R:-3 True,marks:5 True,marks,L:3; LR,opens=|
bracket:-3 cap:-3 prep:-1 pron:2 pronaux:3 quant:5 time:-3; LR,rest=| 1:-3 4-6:-2; LR,room=| 13+:-4 4-6:2 7-12:-1;
LR,side=| I:-3 L:-2 N:2 R:-2; R,after2=| body:2 comma:-5 edge:-6 end:-3 low:3 lows:4 poss:-4 pron:3 quote:6 role:4 sub:2
that:5 time:-6; R,after=| aux:-6 cap:5 cap,prep:3 colon,quote:3 comma:-13 comma,aux:-5 comma,cue:-4 comma,prep:-3
comma,quote:8 dash:-6 det:6 det,low:3 det,quote:-3 end:-6 end,edge:-6 ing:4 low:5 low,prep:3 lows:5 poss:8 prep:-2
prepsub:-4 pron:10 pron,aux:6 pronaux:3 quote:-5 quote,quote:-5 qword:5 role:4 sub:-5 that:13 that,cap:4 that,det:4
time:-6 title:4; R,before=cap,side=| N:-2; R,before=| colon:5 comma,cap:3 comma,cue:-2 comma,ed:-2 comma,low:-2
comma,lows:-2 comma,time:3 conj:9 conj,comma:3 conj,edge:3 cue:3 cuenoun:-4 dash:4 det:4 ing:-5 prep:6 prepsub:7
quote:-2 quote,quote:-2 qword:-7 qword,prep:-3 rel:-5 rel,comma:-6 rel,prep:5 sub:6 sub,comma:-4 sub,edge:5 that:-6;
R,before=comma,after=| adv:3 cap:2 colon:-5 comma:-11 end:-3 low:3 pron:3; R,before=comma,side=| L:2 R:-6;
R,before=conj,side=| L:4; R,before=cue,side=| L:3; R,before=dash,side=| L:3; R,before=det,side=| N:3;
R,before=ing,side=| L:-5; R,before=low,side=| L:3 N:-2; R,before=prep,side=| N:3; R,before=prepsub,side=| L:5;
R,before=quote,after=| cap:-3 comma:-4 prep:-6 that:3; R,before=quote,side=| L:-3; R,before=qword,side=| L:-7;
R,before=rel,after=| prep:3 sub:-4; R,before=rel,side=| L:-6; R,before=role,side=| L:3; R,before=sub,side=| N:5;
R,before=that,after=| prep:-5; R,before=that,side=| L:-6; R,form=| about:4 base:-1 ing:18 past:-9 s:-4; R,group=|
accuse:-2 ask:12 call:-2 judge:2 noun:6 say:-4 tell:-8 urge:4 vow:4; R,helper=| :1 be:-7 not:3 to:7; R,marks=|
False,bare:3 False,bare,I:6 False,bare,L:2 False,bare,N:-4 False,marks:7 False,marks,L:8 True,bare:-1 True,bare,L:-3;
R,opens=| adv:2 conj:4 det:-3 prep:7 prepsub:3 pron:-4 quant:-3 quote:-9 sub:2 time:6; R,rest=| 1:-6 13+:10 2:-3 3:-3
4-6:3 7-12:7; R,room=| 1:3 2:1 7-12:2; R,side=| I:8 L:7 R:-7
""",
    "left": """\
B,earlier=False,prev=adv,start=| comma:6; B,earlier=False,prev=aux,start=| quote:-3; B,earlier=False,prev=cap,start=|
quote:-3; B,earlier=False,prev=comma,start=| cap:-3 conj:-4 det:3 low:-3 prep:-3 sub:-3;
B,earlier=False,prev=edge,start=| cap:8 det:5 prep:5 prepsub:2 sub:5 title:3; B,earlier=True,prev=comma,start=| rel:7;
B,earlier=True,prev=edge,start=| cap:-10; B,end=cap,start=| det:4 prep:3; B,end=low,prev=comma,start=| det:-3;
B,end=low,prev=edge,start=| cap:3 det:3; B,end=low,start=| adv:3 cap:3 conj:-3; B,end=quote,prev=aux,start=| quote:-3;
B,end=quote,prev=colon,start=| quote:8; B,end=quote,prev=edge,start=| conj:3; B,end=quote,start=| conj:2 quote:2;
B,end=rel,prev=comma,start=| rel:9; B,end=rel,prev=edge,start=| cap:-5; B,end=rel,start=| cap:-5 rel:9;
B,end=sub,start=| sub:-6; B,len=| 1:14 13+:-8 2:6 3:2 4-6:-7 7-12:-7; B,opens=cap,rank=| 1:3 2:-3; B,opens=conj,rank=|
0:-2 1:4 2:-2; B,opens=prep,rank=| 1:3; B,opens=prepsub,rank=| 1:-3; B,opens=quote,rank=| 0:4 1:-5; B,opens=sub,rank=|
2:4 3:-3; B,prev=adv,start=| comma:6; B,prev=| aux:-3 cap:-3 colon:14 comma:-3 conj:2 dash:7 det:-4 edge:6 prepsub:-3
sub:-4; B,prev=aux,start=| quote:-3; B,prev=cap,start=| quote:-3; B,prev=colon,start=| quote:8; B,prev=comma,start=|
conj:-2 det:5 low:-3 prep:-3 rel:6 sub:-4; B,prev=conj,start=| quote:-3; B,prev=edge,start=| conj:-2 quote:4; B,rank=|
0:6 1:-1 3:-3; B,rest=| 0:6 1:-2 13+:6 2:-7 3:-3 4-6:2 7-12:-2; B,start=| aux:-7 cap:3 comma:8 conj:-4 det:7 low:-3
lows:-3 poss:3 prep:-3 rel:6 title:3
""",
    "start": """\
S,False,gap=| 0:3 1:3 13+:-9 2:6 3:2 4-6:-1 7-12:-5; S,False,prev=| adv:-2 cap:2 colon:7 comma:2 conj:-3 cuenoun:1
dash:5 det:-4 doc:-2 ing:-2 prep:6 role:3 sub:3 time:3; S,True,gap=| 0:9 1:5 13+:-6 2:-2 4-6:-2 7-12:-3; S,True,prev=|
aux:-3 cap:2 colon:4 comma:7 cue:2 prep:-5 time:3; S,accord,prev=| comma:5; S,accord,rank=| 0:7 1:-3; S,accuse,prev=|
cap:-3 cue:5 prep:-5; S,accuse,rank=| 0:5 1:-4; S,accuse,start=| cap:2 det:3 low:4 prep:2 that:-3; S,accuse,word=| :2
for:5 that:-3; S,ask,prev=| body:3 cap:7 cue:-3 cuenoun:-3 low:-2 prep:5 role:3; S,ask,rank=| 1:3; S,ask,start=| cap:-4
det:-2 prep:-2 qword:4 sub:9 that:-4; S,ask,word=| :-11 about:3 if:5 that:-4 whether:4; S,call,prev=| cap:2 cue:2 lows:2
sub:4; S,call,rank=| 0:5 1:-3 2:-1; S,call,start=| cap:-4 det:2 low:4 poss:2 pron:-3 quote:3; S,call,word=| :2 to:2;
S,commas=0,preps=| 0:2 1:6 2:2; S,commas=1,preps=| 0:-3 1:-4 2:-5; S,declare,prev=| cap:-2 comma:7 cue:3 cuenoun:5
prep:-2; S,declare,rank=| 0:-2; S,declare,start=| low:-7 poss:3; S,declare,word=| to:3; S,form=base,rank=| 0:2 1:4 3:-2;
S,form=for,rank=| 1:2; S,form=ing,rank=| 0:3 2:-1; S,form=past,rank=| 0:-1 1:-3 2:4 3:3 4:-3; S,form=phrase,rank=| 0:2;
S,form=s,rank=| 0:4 2:-2 5:-2; S,form=to,rank=| 0:5 1:-3; S,gap=| 0:12 1:8 13+:-14 2:4 3:1 4-6:-3 7-12:-9; S,hint,prev=|
cue:2; S,hint,rank=| 0:3; S,hint,word=| :-4; S,judge,prev=| comma:-6 cue:5 prep:2 sub:3; S,judge,rank=| 0:7 1:-1 2:-3;
S,judge,start=| cap:1 poss:2 prep:-6 quote:4 sub:-3 that:-3; S,judge,word=| :8 that:-3 to:-5; S,next=| adv:-2 aux:2
comma:-2 conj:-4 cuenoun:3 det:-1 doc:-4 ed:-3 ing:4 low:4 lows:3 own:7 prep:-4 pron:3 pronaux:4 quote:6 time:-10
verb:2; S,noun,prev=| cuenoun:-2 prep:4 sub:3; S,noun,rank=| 0:2 2:-3; S,noun,start=| quote:4; S,noun,word=| to:2;
S,prev=| aux:-5 body:3 cap:4 colon:11 comma:9 conj:-5 cue:2 dash:6 det:-7 ing:-4 low:2 lows:-2 prep:1 prepsub:-3
qword:-3 rel:-3 role:2 that:-3 time:7 verb:-4; S,prev=aux,start=| quote:-3; S,prev=aux,word=| :-5; S,prev=body,start=|
prep:3; S,prev=cap,start=| cap:-6 det:4 low:-4 poss:4 prep:-2 pron:6 quote:-3 qword:3 sub:4 that:4; S,prev=cap,word=|
:-5 about:4 for:3 that:4 to:-3; S,prev=colon,start=| cap:5 quote:5; S,prev=colon,word=| :11; S,prev=comma,start=| adv:-3
aux:6 det:2 ing:-3 prep:6 pron:-3 quote:13 rel:-5 sub:-2 that:5; S,prev=comma,word=| :3 that:5; S,prev=conj,word=| :-2;
S,prev=cue,start=| adv:-6 aux:4 cap:4 det:1 low:2 lows:2 prep:-6 pron:2 role:-1 time:-4; S,prev=cue,word=| :7 about:-6
at:4 by:-3 to:5; S,prev=cuenoun,start=| cap:4 prep:-6; S,prev=cuenoun,word=| :7 about:-2 for:-4 to:9; S,prev=det,start=|
cap:-4 quote:-4; S,prev=det,word=| :-7; S,prev=doc,word=| to:5; S,prev=ing,word=| :-3; S,prev=low,start=| adv:3 cap:-3
prep:-2 qword:4; S,prev=low,word=| of:-3 to:-3; S,prev=lows,start=| prep:-5 that:-3; S,prev=lows,word=| :5 that:-3
to:-3; S,prev=prep,start=| aux:-4 cap:4 det:-5 low:4 poss:-2 quote:-6 that:-4; S,prev=prep,word=| :3 that:-4 to:-4;
S,prev=prepsub,word=| :-4; S,prev=rel,word=| :-3; S,prev=role,start=| prep:3 that:-3; S,prev=role,word=| :4 for:4
that:-3 to:-6; S,prev=sub,start=| cap:5 pron:-5; S,prev=that,start=| pron:-2; S,prev=that,word=| :-2;
S,prev=time,start=| prep:3 pron:4 that:3; S,prev=time,word=| :2 that:3 to:5; S,prev=title,start=| cap:-5;
S,prev=title,word=| :-5; S,rank=| 0:15 1:2 2:-5 3:-4 4:-2 5:-6; S,rank=0,start=| adv:-7 aux:5 body:3 cap:10 conj:-4
ing:4 low:4 lows:3 prep:-11 prepsub:-5 pron:7 pronaux:3 quant:3 rel:3 sub:-4 that:2 time:-5; S,rank=1,start=| adv:6
aux:-5 cap:-3 det:1 low:-3 poss:3 quant:-3 qword:4 sub:2 time:-4; S,rank=2,start=| aux:-2 det:3 low:-3 poss:2 prep:-2
that:-2; S,rank=3,start=| cap:-4 prep:3; S,rank=4,start=| cap:-3 that:2; S,rank=5,start=| cap:-4 det:-2 prep:4 quote:3;
S,say,prev=| aux:-5 colon:4 comma:9 cue:-3 dash:4 sub:-4 time:4; S,say,rank=| 0:8 1:-1 2:-1 3:-2 5:-2; S,say,start=|
adv:-6 cap:2 conj:-2 det:3 lows:-3 poss:3 prep:-7 prepsub:-4 pron:4 quote:3 that:8 time:-2; S,say,word=| :1 after:-3
for:-3 that:8 to:-4; S,side=I,start=| prep:-3; S,side=L,start=| aux:-3 cap:2 conj:-4 det:1 ing:3 num:-3 poss:-1 prep:-6
prepsub:-5 pron:5 pronaux:6 quote:3 qword:5 rel:-3 sub:-3 that:5 time:-9 title:5; S,side=N,start=| adv:3 poss:3 prep:1
pron:-3; S,start=| adv:3 aux:-6 cap:-2 conj:-5 cuenoun:-1 det:2 low:-2 poss:3 prep:-7 prepsub:-5 pron:3 pronaux:6
quote:4 qword:7 role:4 that:5 time:-8; S,start=adv,next=| adv:3 aux:6 comma:-3; S,start=aux,next=| that:3;
S,start=cap,next=| aux:5 cap:-2 cuenoun:3 det:-4 low:3 that:-3; S,start=cue,next=| det:3; S,start=cuenoun,next=|
prep:-3; S,start=det,next=| cap:2 doc:-5 ed:3 low:1 num:4 time:-4; S,start=low,next=| comma:3 low:2 lows:3 prep:-6
that:-5; S,start=poss,next=| cuenoun:-2 own:4 role:-2; S,start=prep,next=| aux:4 cap:-9 cuenoun:4 det:-6 doc:3 ing:6
low:2 poss:-2 quote:4 title:-4 verb:4; S,start=pron,next=| aux:3 cue:4; S,start=pronaux,next=| adv:4;
S,start=quant,next=| cap:5 prep:4; S,start=quote,next=| quote:4; S,start=rel,next=| aux:-3; S,start=role,next=| prep:3;
S,start=that,next=| aux:-11 cap:7 comma:-3 det:9 ed:-4 poss:5 pron:5 sub:4 title:3 verb:-7; S,start=time,next=| prep:-3;
S,start=title,next=| cap:3; S,tell,prev=| body:3 cap:4 comma:6 cue:-15 low:2 role:3 time:2; S,tell,rank=| 0:-17 1:9 2:5
3:4 5:2; S,tell,start=| cap:-6 det:-7 low:-3 pron:10 pronaux:4 role:-4 that:4; S,tell,word=| :-6 about:3 that:4 to:-2;
S,urge,prev=| cap:-3; S,urge,start=| adv:4 low:-2 prep:4; S,urge,word=| :-3 to:4; S,utter,prev=| cue:4 cuenoun:3
prep:-4; S,utter,rank=| 0:-9 1:3 3:2 5:3; S,utter,start=| cap:2; S,utter,word=| for:3 to:-4; S,vow,prev=| cue:1 dash:3
prep:4; S,vow,rank=| 0:3 2:3 3:-4; S,vow,start=| adv:6 low:3 poss:-6 prep:1 quote:-5; S,vow,word=| :-2 to:10; S,word=|
:-10 about:4 after:-4 before:-4 by:-4 for:4 how:2 if:4 in:-5 of:-6 on:-3 that:5 to:7 whether:10 why:3
""",
    "end": """\
E,about,in=then,then=| :3; E,about,next=| comma:-4; E,accord,len=| 13+:8 7-12:-2; E,accord,next=| comma:-5 stop:15;
E,accuse,len=| 13+:-2 3:6 4-6:-5; E,accuse,next=| prep:-4 stop:-4 sub:3; E,ask,len=| 13+:-6 2:4 7-12:3; E,ask,next=|
comma:3 conj:-3; E,base,in=,then=| ed:3 then:3 verb:-5; E,base,in=ed,then=| :3 then:-4; E,base,in=now,then=| :4 ing:-6
now:3 then:2; E,base,in=then,then=| :1; E,base,in=verb,then=| verb:6; E,base,next=| bracket:5 comma:3 conj:1 dash:2
semi:2 stop:-2; E,before=aux,next=| stop:4; E,before=body,next=| stop:2; E,before=bracket,next=| comma:-5 stop:3;
E,before=cap,next=| comma:-5 conj:2 cue:-4 cuenoun:-3 dash:3 semi:4 stop:1 sub:2; E,before=cap,report=| near:2;
E,before=comma,next=| bracket:3 conj:-1 prep:-2 stop:7; E,before=comma,report=| near:3; E,before=conj,next=| comma:3
conj:-3; E,before=cue,next=| conj:4; E,before=cuenoun,next=| stop:2; E,before=dash,next=| comma:-4;
E,before=dash,report=| near:3; E,before=det,next=| stop:-3; E,before=det,report=| near:3; E,before=doc,next=| comma:2
conj:-3 prep:-3 stop:5; E,before=ed,next=| conj:-3; E,before=edge,next=| comma:2 stop:-5; E,before=edge,report=| aloud:3
near:-6; E,before=ing,next=| prep:3 stop:-5; E,before=low,next=| prep:-3 stop:-4; E,before=lows,next=| stop:2;
E,before=poss,next=| comma:2 prep:-3; E,before=prep,next=| comma:4 prep:-2; E,before=prep,report=| near:-4;
E,before=prepsub,next=| prep:4 stop:-6; E,before=pron,next=| bracket:6 comma:-4 dash:2 stop:3; E,before=pron,report=|
near:1; E,before=quant,next=| conj:3 prep:3 stop:-5; E,before=rel,next=| aux:3 comma:2 prep:-2 stop:-6;
E,before=rel,report=| near:4; E,before=role,next=| comma:-2 conj:-3 stop:6; E,before=role,report=| near:-2;
E,before=time,next=| comma:4 stop:-2; E,before=title,next=| comma:-4 stop:3; E,before=verb,next=| stop:3; E,call,len=|
13+:-1 2:-5 4-6:5 7-12:2; E,call,next=| comma:5 conj:4 dash:-5 stop:-3 sub:-4; E,closes,start=cap,next=| prep:-2 stop:4;
E,closes,start=det,next=| comma:3 stop:-3; E,closes,start=poss,next=| comma:-4 stop:-3; E,closes,start=pron,next=|
stop:-2; E,closes,start=pronaux,next=| stop:3; E,closes,start=quote,next=| comma:7 prep:2; E,closes,start=sub,next=|
stop:-3; E,closes,start=that,next=| comma:2 conj:-2 stop:4; E,closes=False,next=| aux:-5 bracket:-2 cap:-3 colon:3
comma:2 conj:-1 cue:-6 cuenoun:-5 dash:3 end:4 prep:-1 prepsub:2 quote:-3 semi:8 stop:2 sub:-2; E,closes=False,second=|
adv:3 bracket:4 cap:-4 conj:3 cue:1 cuenoun:10 doc:-3 ed:2 edge:3 low:-7 lows:-9 poss:-2 prep:-3 prepsub:2 pron:3
pronaux:-5 quote:-2 qword:-4 rel:-2 role:-3 sub:5 that:-3 time:2 verb:-2; E,closes=True,next=| bracket:8 dash:3 low:-4
prep:-3; E,closes=True,second=| aux:-3 cue:5 edge:1 ing:5 prep:-3 pron:-4 quote:-5 sub:3 that:-3; E,colon,len=| 1:-3
13+:3; E,colon,next=| stop:6; E,commas=0,next=| aux:-3 bracket:5 cap:-3 comma:9 conj:9 cue:-4 cuenoun:-5 dash:4 end:4
prep:4 prepsub:5 quote:-3 semi:10 sub:5; E,commas=0,word=| :8 about:-4 after:6 against:-3 and:8 at:4 because:-3 before:3
but:7 by:5 despite:5 during:5 following:3 for:-5 if:-3 in:5 of:-9 on:5 or:-3 through:3 to:-2 when:4 while:5;
E,commas=1,next=| bracket:4 colon:4 comma:-4 conj:-5 prep:-5 stop:-2; E,commas=1,word=| :-2 and:-4; E,commas=2,next=|
stop:5; E,commas=2,word=| and:-3; E,commas=3,next=| stop:-1; E,dashes=0,next=| aux:-4 cap:-4 comma:-1 conj:-3 cue:-6
cuenoun:-5 end:4 prep:-4 prepsub:3 quote:-3 rel:-4 semi:4 stop:1; E,dashes=1,next=| dash:9; E,dashes=2,next=| comma:2
dash:-3; E,declare,len=| 13+:-3 2:2 3:4 4-6:-2 7-12:-2; E,declare,next=| aux:-3 comma:2 dash:4 stop:-2; E,hint,len=|
2:-3 3:-3 4-6:3 7-12:2; E,hint,next=| aux:-3 comma:5 dash:3 stop:4; E,ing,in=,then=| :-1 ed:5 ing:2 now:-3 verb:-3;
E,ing,in=ed,then=| :3 ed:-4 ing:3 then:-3; E,ing,in=ing,then=| ing:4; E,ing,in=now,then=| :-3 ed:3; E,ing,in=then,then=|
ing:7 then:-6; E,ing,in=verb,then=| :-3 now:5 verb:-3; E,ing,next=| comma:-1 dash:5 prep:-5 stop:-4; E,judge,len=| 1:4
13+:-5 3:3 7-12:-2; E,judge,next=| aux:6 bracket:6 colon:-4 comma:-1 prep:2 stop:-4; E,last=| adv:1 body:3 bracket:-13
cap:4 colon:-4 comma:-4 conj:-3 cue:-2 cuenoun:3 dash:-5 doc:3 ed:3 ing:3 low:3 lows:5 num:3 pron:-2 quote:7 rel:-3
role:4 semi:-4 that:-6 time:-2 title:7 verb:4; E,left=| 0:2 13+:4 2:-3 3:-3 4-6:-3; E,left=0,next=| stop,edge:2;
E,left=13+,next=| aux,cue:-3 aux,verb:3 colon,quote:4 comma,cap:2 comma,conj:4 comma,cue:6 comma,cuenoun:4 comma,ing:7
comma,poss:-4 comma,prep:-4 comma,prepsub:-4 comma,pron:1 comma,quant:4 comma,rel:-1 comma,sub:3 comma,title:5
comma,verb:-4 conj,aux:4 conj,cap:-4 conj,cue:5 conj,det:-3 conj,ed:3 conj,lows:-3 conj,poss:-3 conj,prep:3 conj,pron:4
dash,det:3 dash,sub:3 prep,cap:-3 prep,det:-1 prep,low:-4 prep,num:-3 prep,poss:-3 prepsub,det:2 quote,quote:-2
sub,cue:4 sub,pron:2; E,left=2,next=| comma,cap:-4 end,bracket:4 prep,low:4 prep,time:3; E,left=4-6,next=| comma,low:-3
conj,aux:-4 prep,det:3 prep,low:4 prep,poss:3; E,left=7-12,next=| comma,conj:-3 comma,det:3 comma,ing:-3 comma,sub:-3
conj,cue:5 conj,det:-2 prep,cap:2 prep,det:3 prep,ing:-2 prepsub,cap:3 sub,pron:3; E,len=| 1:3 13+:-5 2:4 3:1 4-6:-1
7-12:-2; E,len=1,second=| adv:3 conj:4 det:4 ing:-3 poss:-3; E,len=13+,second=| aux:-5 body:3 cap:3 conj:-9 cue:-6
edge:9 end:4 ing:3 lows:-3 prepsub:-4 pron:-3 rel:4 sub:-3; E,len=2,second=| cap:2 conj:3 cuenoun:3 det:-3 ing:6 low:-3
rel:-5 sub:3 time:8; E,len=3,second=| conj:2 edge:-5 ing:3 low:3 prep:-4 rel:-4 title:-3; E,len=4-6,second=| cap:-1
cue:3 cuenoun:3 doc:-3 ed:-3 edge:-2 ing:3 low:-4 lows:-4 prepsub:3 quote:-2 title:4; E,len=7-12,second=| aux:3 cap:-3
comma:3 cue:5 cuenoun:4 det:-1 end:-2 ing:-5 low:-2 pron:3 qword:-4 rel:4 sub:7 time:-3 verb:-2; E,next=| aux:-4
aux,det,low:-3 bracket:6 bracket,cap,bracket:-3 cap:-4 colon:3 colon,quote:5 colon,quote,quote:5 comma:3 comma,adv:-4
comma,cap,cap:-3 comma,cap,comma:-3 comma,cap,conj:-3 comma,cap,cue:2 comma,cap,ed:3 comma,conj,adv:-5 comma,conj,aux:-3
comma,conj,cap:5 comma,conj,cue:6 comma,conj,det:2 comma,conj,ed:4 comma,conj,low:-4 comma,conj,pron:6
comma,conj,that:-9 comma,cue:3 comma,cue,that:4 comma,cuenoun:8 comma,cuenoun,that:3 comma,det:2 comma,det,low:3
comma,det,sub:-4 comma,ing:5 comma,ing,det:3 comma,ing,prep:-4 comma,low:-6 comma,low,conj:-3 comma,lows:-4
comma,num,low:5 comma,prep:-1 comma,prep,cap:6 comma,prep,det:3 comma,prep,low:-2 comma,prep,poss:-3 comma,prep,quant:-4
comma,prep,rel:6 comma,pron:-2 comma,pron,aux:-5 comma,quote:-4 comma,quote,quote:-4 comma,rel:3 comma,sub,det:-3
comma,sub,pron:-5 comma,sub,sub:-3 comma,title:3 comma,verb:-3 conj,aux:3 conj,aux,adv:3 conj,cap:-4 conj,cue:7
conj,cue,cap:3 conj,cuenoun:7 conj,det:-7 conj,det,low:-4 conj,ed:5 conj,ing,det:3 conj,low:-2 conj,poss:-5 conj,prep:3
conj,pron:3 conj,quote:-4 conj,quote,quote:-4 conj,role:-3 conj,that:-5 conj,verb:3 cue:-5 cuenoun:-6 dash:6 dash,aux:-3
dash,det:5 dash,det,low:5 dash,low:-3 dash,quote:4 dash,quote,quote:4 dash,rel:-2 end:4 end,bracket:4 end,bracket,edge:4
low:-4 prep:-4 prep,body:3 prep,cue,det:6 prep,cuenoun:-6 prep,det:2 prep,det,body:3 prep,det,cap:-2 prep,det,cuenoun:4
prep,det,low:2 prep,ing:-2 prep,low:2 prep,low,end:4 prep,poss:4 prep,time:2 prep,time,end:3 prep,time,time:3
prep,verb:-4 prepsub:2 prepsub,det,cap:4 prepsub,ing:4 prepsub,low:4 quote:-3 quote,quote:-3 quote,quote,quote:-3 semi:8
stop:2 stop,edge:2 stop,edge,edge:2 sub,cue:4 sub,det:-4 sub,pron:3 sub,pron,ed:3 that,aux:4 that,aux,ed:3; E,noun,len=|
13+:-5 2:4 3:-3 4-6:5; E,noun,next=| aux:6 comma:-5 stop:-7 that:4; E,of,next=| aux:3 stop:-5; E,opens=adv,next=| aux:2
dash:-4 prep:-4; E,opens=adv,report=| near:-4; E,opens=bracket,next=| end:4; E,opens=cap,next=| aux:-2 comma:-1 conj:-2
cue:-3 dash:4 prep:4 prepsub:4 semi:3 stop:3 that:-2; E,opens=cap,report=| aloud:7; E,opens=conj,next=| comma:-4 dash:2
prepsub:-3 stop:-2; E,opens=conj,report=| near:-4; E,opens=det,next=| aux:5 comma:-4 dash:4 prep:-2; E,opens=poss,next=|
conj:5; E,opens=poss,report=| near:3; E,opens=prep,next=| bracket:2 comma:2 conj:-5 dash:-5 prep:-3 stop:3 sub:3 that:3;
E,opens=prep,report=| near:6; E,opens=prepsub,next=| comma:8 prep:4 stop:-4; E,opens=pron,next=| aux:-3 comma:-4 conj:8
dash:2 prep:-2 stop:5; E,opens=pron,report=| near:2; E,opens=pronaux,next=| comma:-4; E,opens=quant,next=| comma:-2
stop:4; E,opens=quote,next=| prep:-3 stop:6; E,opens=sub,next=| aux:-3 comma:9 stop:-4; E,opens=sub,report=| near:3;
E,opens=time,next=| comma:3; E,opens=time,report=| aloud:3; E,opens=title,next=| conj:-3 dash:5 stop:2;
E,past,in=,then=| :-1 ing:5 then:-2; E,past,in=ed,then=| :-2 ed:3 ing:-2 now:3 then:-2; E,past,in=ing,then=| ing:-2
then:4; E,past,in=now,then=| now:-1 then:2; E,past,in=then,then=| ed:3 ing:-2 now:2 then:1 verb:-3;
E,past,in=verb,then=| ed:4 ing:-4 now:-3; E,past,next=| aux:-6 cap:-3 comma:5 cuenoun:-4 dash:4 prep:5 stop:3 sub:-3;
E,phrase,in=,then=| :6 now:-3; E,phrase,next=| comma:6 dash:-5 stop:6; E,piece=0,next=| colon,quote:-4 comma,cap:-6
comma,cuenoun:5 comma,det:-2 comma,ed:-3 comma,ing:3 comma,low:-7 comma,num:-2 comma,quote:-2 comma,rel:5 conj,cuenoun:3
conj,det:-4 conj,ed:4 dash,conj:-2 dash,det:5 end,bracket:4 prep,cuenoun:-4 prep,det:1 prep,ing:-3 prep,poss:3
prep,quant:4 prep,time:6 prepsub,ing:4 stop,edge:2; E,piece=1,next=| comma,adv:-4 comma,cap:7 comma,conj:2 comma,cue:3
comma,cuenoun:3 comma,det:5 comma,ed:3 comma,prep:-4 comma,prepsub:-4 comma,rel:-3 comma,verb:-3 conj,aux:3 conj,cue:7
conj,det:-3 conj,low:-2 conj,lows:-3 conj,prep:4 conj,that:-4 conj,verb:3 dash,aux:-3 dash,conj:4 dash,rel:-3
prep,time:-4 prep,verb:-4 sub,cue:4 sub,pron:3 that,aux:4; E,quoted=False,last=| adv:2 aux:-2 body:4 bracket:-11 cap:4
colon:-4 comma:-3 cuenoun:4 dash:-2 ing:2 low:4 lows:2 num:3 prep:1 quote:-3 rel:-3 role:3 semi:-4 that:-6 time:3;
E,quoted=False,next=| aux:-3 cap:-4 colon:4 conj:-2 cue:-5 cuenoun:-5 end:5 prep:-3 prepsub:3 quote:-4 semi:7 stop:1
that:-4; E,quoted=True,last=| cue:-3 doc:6 ed:2 lows:3 prep:-3 quote:9 time:-4 title:5 verb:3; E,quoted=True,next=|
bracket:4 comma:3 conj:3 dash:5 prep:-2; E,report=| aloud:10 near:4; E,report=aloud,next=| comma:2 conj:4;
E,report=near,next=| comma:2 conj:10 cue:-4 prepsub:3 that:-3; E,s,in=,then=| :-2 now:3; E,s,in=ing,then=| :2;
E,s,in=now,then=| ing:-4 now:3 then:6; E,s,in=then,then=| :1 ed:-4 now:4 then:-4; E,s,next=| bracket:3 prep:-2 semi:3
stop:1 sub:3; E,say,len=| 1:1 13+:6 2:-2 3:-3 4-6:-3; E,say,next=| aux:-7 comma:2 conj:3 cue:-3 prep:3 prepsub:-5
stop:4; E,second=| adv,adv:-3 adv,cue:3 adv,ed:-2 adv,ing:3 adv,lows:4 adv,prep:-2 adv,prepsub:-4 adv,quant:4 adv,verb:2
aux,aux:-2 aux,ed:3 aux,verb:-2 bracket,edge:4 cap,aux:-5 cap,bracket:-3 cap,cap:3 cap,comma:-6 cap,conj:-5 cap,cue:6
cap,det:3 cap,ed:3 cap,ing:-3 cap,prep:-3 conj,adv:-3 conj,cap:3 conj,cue:7 conj,det:3 conj,ed:4 conj,prep:-4
conj,pron:8 conj,quote:-4 conj,sub:-3 conj,that:-11 cue,adv:5 cue,cap:-3 cue,comma:4 cue,ing:-4 cue,lows:-5 cue,poss:-2
cue,quote:-2 cue,qword:3 cue,that:8 cuenoun,comma:2 cuenoun,det:3 cuenoun,that:5 det,cuenoun:7 det,low:2 det,lows:3
det,quant:-3 det,quote:-4 det,sub:-4 ed,poss:5 edge,edge:4 ing,det:4 ing,title:3 low,comma:-3 low,low:3 low,lows:-3
low,prep:-4 low,role:-3 low,time:4 low,title:3 lows,prep:-3 num,comma:-3 num,low:5 poss,body:6 poss,low:-5 poss,lows:-2
prep,lows:-4 prep,prep:-3 prep,quant:3 prep,rel:4 prep,sub:3 prep,time:4 prep,verb:-3 pron,aux:-4 pron,cue:-4 pron,ed:2
quant,low:-3 quote,quote:-8 rel,aux:-1 sub,cue:4 sub,det:-6 sub,poss:2 sub,pron:-2 time,end:3 time,time:3 title,cap:3;
E,start=adv,say,next=| comma:2 stop:-4; E,start=adv,verbs=0,next=| conj:3; E,start=adv,verbs=2,next=| stop:4;
E,start=aux,say,next=| stop:2; E,start=aux,verbs=2,next=| stop:2; E,start=cap,accord,next=| stop:5;
E,start=cap,accuse,next=| comma:-3; E,start=cap,call,next=| comma:6 stop:-1; E,start=cap,declare,next=| prep:5;
E,start=cap,judge,next=| conj:6 stop:-5; E,start=cap,noun,next=| stop:-5; E,start=cap,say,next=| comma:-2 prep:5 stop:2;
E,start=cap,urge,next=| stop:4; E,start=cap,verbs=0,next=| comma:1 conj:2 dash:-4 prep:5 prepsub:3 stop:2;
E,start=cap,verbs=1,next=| comma:-3 conj:6; E,start=cap,verbs=2,next=| comma:2 stop:-2; E,start=conj,say,next=| prep:3;
E,start=det,accord,next=| stop:3; E,start=det,accuse,next=| stop:-6; E,start=det,ask,next=| stop:-3;
E,start=det,call,next=| stop:3; E,start=det,declare,next=| prep:-5; E,start=det,hint,next=| stop:3;
E,start=det,judge,next=| dash:3 stop:4; E,start=det,say,next=| stop:-1 sub:3; E,start=det,urge,next=| stop:-4;
E,start=det,verbs=0,next=| colon:-3 comma:2 conj:4 dash:3 prep:3 prepsub:3 rel:-3 sub:6; E,start=det,verbs=1,next=|
stop:4; E,start=det,verbs=2,next=| comma:-5 conj:-3 prep:-3 stop:-2; E,start=det,vow,next=| prep:3 stop:-7;
E,start=low,call,next=| comma:-3; E,start=low,judge,next=| comma:3 conj:-3 prep:3; E,start=low,verbs=0,next=| conj:-2
prep:2 stop:5; E,start=low,verbs=2,next=| stop:-4; E,start=low,vow,next=| stop:-4; E,start=lows,declare,next=| stop:2;
E,start=lows,judge,next=| stop:3; E,start=lows,verbs=0,next=| comma:4; E,start=poss,call,next=| comma:2 stop:-3;
E,start=poss,declare,next=| prep:5; E,start=poss,judge,next=| comma:-6 conj:2; E,start=poss,utter,next=| stop:-3;
E,start=poss,verbs=0,next=| comma:5 conj:4 prep:3 sub:-4; E,start=poss,verbs=1,next=| comma:-2 stop:-6;
E,start=poss,verbs=2,next=| stop:-6; E,start=prep,ask,next=| stop:-5; E,start=prep,declare,next=| stop:-2;
E,start=prep,noun,next=| aux:7 stop:-1; E,start=prep,say,next=| comma:-4; E,start=prep,tell,next=| stop:-4;
E,start=prep,urge,next=| comma:3; E,start=prep,verbs=0,next=| aux:7 comma:5 conj:4 prep:-3; E,start=prep,verbs=2,next=|
aux:3 stop:-9; E,start=prep,vow,next=| comma:2 prep:-3 stop:3; E,start=pron,declare,next=| stop:-4;
E,start=pron,say,next=| comma:3 conj:2 prepsub:-3; E,start=pron,verbs=0,next=| aux:-3 conj:2 prep:4;
E,start=pron,verbs=1,next=| comma:2 dash:3 prep:-2 stop:3; E,start=pron,verbs=2,next=| comma:2;
E,start=pronaux,say,next=| comma:3 stop:2; E,start=pronaux,verbs=2,next=| stop:3; E,start=quant,say,next=| comma:-4
stop:3; E,start=quant,verbs=2,next=| stop:3; E,start=quote,call,next=| prep:4 stop:-4; E,start=quote,judge,next=|
stop:-4; E,start=quote,say,next=| stop:-5; E,start=quote,utter,next=| stop:-6; E,start=quote,verbs=0,next=| prep:2;
E,start=quote,verbs=1,next=| stop:-6; E,start=quote,verbs=2,next=| stop:-5; E,start=qword,verbs=2,next=| stop:4;
E,start=role,say,next=| stop:3; E,start=sub,ask,next=| stop:5; E,start=sub,say,next=| comma:-3 stop:-3;
E,start=sub,verbs=0,next=| prep:3 stop:-4; E,start=sub,verbs=1,next=| comma:-5 stop:-3; E,start=sub,verbs=2,next=|
comma:6 stop:5; E,start=that,noun,next=| stop:-2; E,start=that,say,next=| colon:4 conj:3 prep:-3 stop:2 sub:-2;
E,start=that,tell,next=| comma:-3 stop:8; E,start=that,verbs=0,next=| aux:-7 comma:-13 conj:-6 dash:-6 prep:-6 sub:-2;
E,start=that,verbs=1,next=| comma:2 conj:3 dash:6 stop:8; E,start=that,verbs=2,next=| comma:7 conj:2 dash:6 stop:7;
E,start=that,vow,next=| comma:-4 stop:3; E,start=title,judge,next=| stop:-4; E,start=title,say,next=| stop:-3;
E,subject=| :-1 he:3 i:5 she:-2 they:-2; E,tell,next=| prep:-3; E,that,next=| aux:-3 that:4; E,to,next=| aux:3 stop:3;
E,urge,len=| 1:-3 13+:2 3:4 4-6:-3; E,urge,next=| comma:4 prep:-2; E,utter,len=| 1:3 13+:-4 2:2; E,utter,next=| comma:-4
prep:2 stop:-5; E,verbs=0,piece=0,next=| bracket:3 comma:-3 conj:3 prep:13 prepsub:6 stop:2; E,verbs=0,piece=1,next=|
aux:-3 comma:5 conj:6 cue:-2 cuenoun:-4 prep:-1 prepsub:3 sub:6 that:-3; E,verbs=0,rest=0,next=| comma:2 conj:2 dash:-4
stop:2 sub:3; E,verbs=0,rest=1,next=| aux:-2 comma:-1 prep:5 prepsub:3 sub:2; E,verbs=0,rest=2,next=| comma:1 conj:6
cue:-2 dash:3 prep:6 prepsub:3; E,verbs=1,piece=0,next=| comma:-3 prep:-3 prepsub:-3 semi:3; E,verbs=1,piece=1,next=|
colon:3 comma:4 conj:-3 prep:-3 sub:3; E,verbs=1,rest=0,next=| colon:-3 prep:-3; E,verbs=1,rest=1,next=| comma:-3
conj:-4; E,verbs=1,rest=2,next=| comma:4 conj:2 sub:2; E,verbs=2,piece=0,next=| conj:-3 dash:3 prep:-6 prepsub:-3 semi:3
stop:1 that:3; E,verbs=2,piece=1,next=| colon:4 comma:3 conj:-2 dash:3 prep:-3 sub:-3; E,verbs=2,rest=0,next=| comma:-3
conj:-3 prep:-4 prepsub:-3 stop:1 that:3; E,verbs=2,rest=1,next=| colon:5 conj:-2 dash:4 prep:-3 prepsub:-3 sub:-3;
E,verbs=2,rest=2,next=| bracket:2 comma:2 prep:-3; E,vow,len=| 3:-3 7-12:2; E,vow,next=| comma:2 stop:-3 sub:4;
E,word2=| and:1 because:-4 but:5 despite:5 for:5 if:-4 in:-2 including:-11 or:-6 when:-4 which:6 while:7 who:3 with:3;
E,word=| :5 about:-5 after:4 against:-3 at:3 because:-3 before:3 but:7 by:5 despite:5 during:7 following:3 for:-6 if:-4
in:2 of:-9 on:3 or:-4 through:3 to:-4 when:3 while:5; E,word=,piece=| 1:5; E,word=about,piece=| 0:-3;
E,word=after,piece=| 1:2; E,word=and,piece=| 0:-1 1:2; E,word=as,piece=| 0:-3 1:2; E,word=at,piece=| 0:3;
E,word=before,piece=| 1:3; E,word=but,piece=| 1:6; E,word=by,piece=| 0:2 1:3; E,word=during,piece=| 0:5;
E,word=following,piece=| 0:3; E,word=for,piece=| 0:-3 1:-3; E,word=if,piece=| 1:-3; E,word=of,piece=| 0:-5 1:-4;
E,word=or,piece=| 1:-3; E,word=that,piece=| 0:2 1:-5; E,word=through,piece=| 0:3; E,word=to,piece=| 1:-3;
E,word=when,piece=| 1:4
""",
    "cue": """\
accord,after=| det:4; accord,content=| L:6 LR:-4; accord,nounish=| False:3; accord,phrase=| True:3; accord,quoted=|
False:5; accord,source=| R:5; accord,tier=| mid:3; act,after=| prep:3 title:-3; act,content=| R:2; act,gap=| 0:-1 2:3;
act,nounish=| False:-2; act,right=| prep:3 that:2; act,tier=| loose:-4 mid:3; after=| adv:2 aux:-7 cap:4 comma:-3 det:3
ed:-4 end:2 low:1 lows:-1 prep:1 prepsub:-4 pron:2 pronaux:3 quote:-3 that:1 verb:-5; answer,after=| prep:4;
answer,content=| L:-2 R:2; answer,gap=| 0:-3 1:2; answer,right=| cap:2; answer,tier=| firm:-3 loose:3; ask,after=|
sub:2; ask,content=| R:1; ask,gap=| 1:3; ask,quoted=| False:2; ask,right=| low:-3 prep:4 sub:4; ask,source=| L:-4 N:3;
attack,after=| poss:-2; attack,content=| L:-3 R:2; attack,phrase=| False:-2; attack,quoted=| True:-2; attack,right=|
poss:-4; attack,source=| I:3 L:-2; attack,tier=| firm:7 loose:-6; before=| adv:-4 bracket:4 comma:6 conj:3 det:-4 doc:2
low:-2 poss:-3 pron:1 quote:2 role:1 that:-4 time:2; | bias:-5; colon,after=| cap:-1 det:-3; colon,content=| R:-2;
colon,gap=| 0:-2; colon,nounish=| False:-2; colon,phrase=| False:-2; colon,quoted=| False:-6 True:4; colon,right=|
cap:-1 det:-3; colon,source=| L:-1; colon,tier=| mid:-2; earlier=| False,F:3 False,L:2 False,R:3 True,I:-3 True,L:-5
True,N:-2 True,R:-2; earlier=False,before=| adv:-4 body:1 cap:4 conj:-3 cue:-5 cuenoun:3 det:-4 doc:3 low:1 lows:3
num:-2 prepsub:4 pron:4 quant:-2 role:5 sub:-4 time:3; earlier=False,content=| L:7 LR:-1 R:2; earlier=True,before=|
cap:-4 comma:6 conj:6 cue:7 cuenoun:-2 low:-3 lows:-2 poss:-4 pron:-2 quote:2 role:-4 sub:3 that:-4;
earlier=True,content=| L:-8 LR:-4 R:-1; figure,content=| R:-2; firm,helper=| :3 modal:-2; firm,quoted=| False:1 True:1;
firm,source=| L:-1 N:-2 R:5; form=base,nounish=| False:-1 True:-8; form=base,right=| adv:2 det:2 ing:-2 poss:3 pron:2
that:2 title:-3; form=colon,nounish=| False:-4; form=colon,right=| det:-2; form=for,nounish=| True:3;
form=headline,nounish=| False:4; form=ing,nounish=| False:-1 True:1; form=ing,right=| cuenoun:3 prep:4 quote:3 qword:5
that:6; form=of,nounish=| True:-3; form=past,nounish=| False:5; form=past,right=| cap:-2 ing:5 low:-2 poss:2 prep:-3
prepsub:-3 quote:1 role:-3 that:3; form=s,nounish=| False:4 True:-4; form=s,right=| cap:2 det:-4 low:3 prep:-2 pron:-2
quote:3 that:-1 title:3; form=to,right=| prep:3; gap=| 0:-1 1:-1 2:4 3:1 7-12:-5; head=| body:2 cap:2 cuenoun:-4 det:-2
low:-1 none:-3 poss:2 quant:3 rel:-2 role:3 that:-2 title:3; helper=| :-1 be:2 do:2 have:-1 modal:-3 own:-2; hint,gap=|
0:2; hint,nounish=| False:1; hint,quoted=| False:2; hint,tier=| mid:2; judge,after=| prep:-3; judge,content=| R:-3;
judge,nounish=| False:-3; judge,phrase=| False:-7 True:2; judge,quoted=| False:-4; judge,source=| L:-4; judge,tier=|
mid:-4; left=| cap:1 conj:-4 prep:-2 prepsub:-3 pron:-6 quote:10 rel:7 sub:-6; leftlen=| 1:5 13+:-8 2:1 4-6:-2 7-12:-3;
loose,helper=| :-2 be:-3 have:-2 headline:-3 modal:-2 not:2 to:4; loose,quoted=| False:-5; loose,source=| L:-2 R:-3;
margin=| 0:-6 1:-5 2:1 3:5; mention,content=| R:-2; mention,nounish=| False:-4; mention,phrase=| False:-3;
mention,tier=| mid:-3; mid,helper=| :-1 be:2 not:-3 own:-2 to:-1; mid,quoted=| False:-1 True:-1; mid,source=| I:-3 N:-1;
name,after=| cap:-2 low:4 lows:2 quote:-4; name,content=| LR:-3 R:6; name,gap=| 0:3 1:-2; name,nounish=| False:-2;
name,phrase=| False:-3 True:4; name,quoted=| False:-2 True:2; name,right=| cap:-1 low:4 lows:2 quote:-4; name,tier=|
loose:-3 mid:3; noun,content=| R:-2; noun,nounish=| False:-4 True:3; noun,phrase=| False:-1; noun,quoted=| False:-3;
noun,right=| cap:4 prep:4; noun,source=| L:-1; noun,tier=| mid:-1; nounish=False,after=| adv:3 aux:-3 cap:1 comma:1
det:1 end:2 low:-3 lows:-1 prep:-2 prepsub:-4 pron:2 pronaux:3 role:-2 that:1 time:3; nounish=True,after=| aux:-4 cap:3
comma:-4 conj:-4 det:2 low:4 prep:3; opens=| adv:-1 bracket:-4 cap:-2 det:-3 poss:2 prep:1 prepsub:2 quote:4 sub:5
that:-3 title:1; post,content=| L:3 R:-5; post,gap=| 1:2; post,nounish=| False:2 True:-2; post,quoted=| False:-3 True:3;
post,right=| cap:2 quote:2 that:-4; post,source=| L:2; post,tier=| firm:-2 loose:6 mid:-5; praise,after=| prep:-3;
praise,nounish=| False:-3; praise,phrase=| False:-4; praise,quoted=| True:-2; praise,right=| cap:2; praise,tier=|
mid:-2; quoted=False,content=| L:-4 LR:2 R:-2; quoted=False,verbs=| 0:-2 1:-2 2:-1; quoted=True,content=| L:3 LR:-7 R:2;
quoted=True,verbs=| 2:-1; reveal,after=| end:2; reveal,content=| L:2 R:-2; reveal,gap=| 0:2 1:-7; reveal,nounish=|
False:3 True:-3; reveal,right=| cap:-4 det:2 quant:3; reveal,source=| L:-1 N:2; reveal,tier=| firm:-4 mid:4; right=|
adv:-3 aux,det:-2 cap:-1 cap,aux:2 cap,cap:-5 cap,comma:-3 cap,cue:-3 cap,end:-3 cap,low:6 conj:-4 cuenoun,prep:3
dash:-5 det:-2 det,body:4 det,cap:-2 det,cuenoun:2 det,prep:2 det,quote:-3 det,role:-2 det,time:-3 low,end:-2 low,low:-3
low,prep:2 lows,prep:4 lows,sub:2 num:-7 poss:2 poss,lows:4 poss,prep:-3 poss,role:-2 prep,adv:-3 prep,cue:3 prep,low:-1
prep,role:-2 prep,verb:5 prepsub:-2 pron:2 pronaux:4 quote:2 quote,quote:2 qword:4 qword,det:2 rel:-1 sub,det:-2 that:5
that,adv:3 that,aux:-4 that,comma:2 that,det:4 that,ed:-4 that,pron:2 that,quote:2; rightlen=| 1:-3 13+:2 2:-4 3:-2
4-6:1 7-12:2; say,after=| aux:-5 cap:2 comma:3 end:5 low:-2 pron:1 quote:-3 that:-3 title:3; say,content=| L:4 R:-2;
say,gap=| 0:4 1:1 2:-3 4-6:-2 7-12:-3; say,nounish=| False:2; say,phrase=| False:2; say,quoted=| True:1; say,right=|
cap:-4 conj:4 cue:3 det:-2 poss:-4 pron:2 quote:1 qword:2 sub:-3; say,source=| N:-2 R:3; say,tier=| firm:-4 mid:5;
sides=| 0:-7 1:-4 2:1 3:4; stance,content=| L:3 R:-1; stance,gap=| 0:-2; stance,source=| L:2; stance,tier=| firm:3;
stay,after=| that:4; stay,gap=| 0:-5 2:3 3:3; stay,nounish=| False:4 True:-3; stay,phrase=| False:-4 True:5;
stay,quoted=| False:-2 True:3; stay,right=| prep:-3 quote:3 that:6; stay,source=| L:4; stay,tier=| firm:3 loose:-4
mid:2; sure=| 0:-5 1:-4 2:1 3:3; tell,after=| prep:-3; tell,tier=| loose:-4 mid:4; tense=,verbs=| 0:-1; tense=ed,verbs=|
2:-1; tense=ing,verbs=| 1:-2 2:1; tense=now,verbs=| 0:-3 1:2; tense=then,verbs=| 0:2; tense=verb,verbs=| 0:3 1:-2;
then=| cap:-5 comma:1 conj:5 cue:-5 det:-7 edge:4 end:3 ing:-4 low:-3 prep:3 prepsub:3 semi:6 sub:3; tier=| firm:2
loose:-6 mid:-1; urge,after=| role:2; urge,content=| R:2; urge,gap=| 0:3; urge,nounish=| False:2; urge,phrase=| False:2;
urge,quoted=| False:3; urge,right=| role:2; urge,source=| L:2; urge,tier=| mid:2; utter,after=| comma:-4 end:-3 prep:8
quote:4; utter,content=| R:-1; utter,gap=| 0:-2 1:4; utter,nounish=| False:-3; utter,phrase=| True:-4; utter,quoted=|
False:-6 True:4; utter,right=| cap:-4 poss:-2 quote:6; utter,source=| L:-1; utter,tier=| mid:-2; voice,after=| low:5
poss:3 prep:-5; voice,content=| R:1; voice,gap=| 0:1; voice,nounish=| False:3 True:-3; voice,quoted=| False:2;
voice,right=| low:2 poss:3; voice,tier=| loose:4 mid:-4; will,after=| prep:2 role:-6; will,content=| R:3; will,gap=|
0:3; will,phrase=| False:2; will,quoted=| True:3; will,right=| prep:3 role:-5; will,tier=| firm:3 loose:6 mid:-7
""",
    "segment": """\
after=| cap:2 conj:3 cue:-2 dash:-2 edge:5 low:-4 mark:3 pron:2 rel:-2 sub:3 that:2 title:-3 verb:-2; after=cap,shape=|
lower:2; after=dash,shape=| lower:-2; after=edge,shape=| lower:3 mostly:-2 title:-1 upper:5; after=low,shape=| title:-2;
after=prep,shape=| lower:4 upper:-4; after=rel,shape=| lower:-2; after=sub,shape=| lower:2; bare,said=| False:-3 True:1;
bare,source=| E:3 I:2 N:-7; bare,source=N,long=| False:-4 True:-4; before=| aux:4 cap,prep:-3 comma:2 comma,low:-2
conj,mark:2 cuenoun:2 dash:-4 dash,cap:-3 det,comma:-3 det,edge:-3 det,ing:-2 det,prep:-2 det,sub:3 edge:3 edge,edge:3
low:-2 low,det:1 mark:3 mark,comma:3 prep:-2 prep,low:-2 prep,title:-2; before=cap,shape=| lower:2 mostly:-2 title:-2;
before=cap,size=| 13+:2 2:2 4-6:-2; before=colon,size=| 13+:-3; before=comma,shape=| lower:-2 upper:3;
before=comma,size=| 13+:2; before=cuenoun,shape=| lower:3; before=dash,shape=| upper:-4; before=det,shape=| lower:1;
before=det,size=| 1:-2 2:-1 3:1; before=edge,shape=| upper:3; before=low,size=| 1:-2; before=prep,size=| 1:2 2:-1 3:-2;
form=| colon:1 ing:2 none:-2 past:1; gap=| 4-6:1; group=| call:2 colon:1 other:-3; group=other,gap=| 1:-2 4-6:-2;
group=other,source=| E:3 I:4 L:-2 N:-7; inner=| adv:-2 comma:-2 ed:2 end:1 low:1 role:-2 time:-2; margin=| 0:-5 1:-7
2:-9 3:24; mode=| bare:-2 verb:-1; mode=bare,inner=| comma:-4; mode=bare,shape=| lower:2 upper:-1; mode=verb,inner=|
comma:1 end:-1; mode=verb,shape=| lower:1 mostly:-2 title:-2 upper:3; mode=verb,size=| 13+:4 2:-3 3:-2 4-6:-2; named=|
False:-2 True:2; open=| False:2; shape=| lower:2 mostly:-3 title:-2 upper:2; size=| 1:-2 13+:1 2:-1 7-12:2;
size=1,shape=| lower:-4 title:3; size=13+,shape=| lower:2; size=2,shape=| lower:-2 title:-1 upper:2; size=3,shape=|
title:-2; size=4-6,shape=| lower:4 upper:-1; size=7-12,shape=| lower:2 mostly:-2 upper:3; source=| E:2 I:4 N:-3; told=|
True:3; verb,said=| False:2; verb,source=| L:2 N:3; verb,source=L,long=| False:1; verb,source=N,long=| False:1; whole=|
False:-1; | with,R:-2; with,aloud=| True:-3; with,gap=| 4-6:-2; with=| verb:-4
""",
    "holder": """\
| E:4 I:1 L,call:-3 L,colon:2 L,judge:-2 L,rel,who:4 L,show:2 L,whole:3 N:-1 N,call:4 N,earlier:-4 N,judge:2 N,other:-2
N,say:-3 N,think:2 R:3 R,other:3; E,aloud=False,distance=| 1:-4; E,aloud=| True:4; E,aloud=True,distance=| 1:5;
E,distance=| 1:1 2:-3; E,form=| aux:2 colon:-2 none:5 past:1; E,mode=| bare:5 colon:-2 tag:9 verb:-7; E,said=| False:3;
E,said=False,distance=| 1:6; E,said=True,distance=| 1:-5; I,after=| mark:2; I,gap=| 13+:3; I,helper=| :1; L,apposed=|
cap:-2 cap,cap:-3 low:2 num:-2 time:6; L,call,prev=| edge:-4 prep:-2 qword:3; L,colon,prev=| comma:3 edge:4 prep:2;
L,conj,over=| cap:-3 edge:3; L,cut=| ,aux:-6 ,ing:-2 ,past:3 adverbial,past:-3 ed,aux:4 ed,colon:2 ed,ing:4
verb_after_comma,aux:-2 verb_after_comma,ing:-2 verb_after_comma,past:-1 verb,aux:3; L,cut=,last=| body:2 cap:1 conj:-2
cuenoun:2 det:-2 low:-3 prep:-2 role:2 title:2; L,cut=adverbial,last=| low:-2; L,cut=ed,last=| cap:3 conj:2;
L,cut=verb_after_comma,last=| cue:-2; L,cut=verb,last=| adv:-2 cap:-3 conj:3 prep:4 pron:3; L,form=aux,prev=| comma:3
edge:1 that:-3; L,form=| colon:2 past:-2; L,form=colon,prev=| comma:3 edge:4 prep:2; L,form=ing,prev=| ed:2;
L,form=past,prev=| cue:-2 edge:-2 mark:-1 prep:-5 prepsub:5 qword:4 rel:4 sub:2 that:2; L,form=s,prev=| edge:-3; L,gap=|
:-1 ,c0v0r0:3 ,c0v1r0:1 ,c0v1r0m:-2 ,c0v1r1:3 ,c0v2r1:5 ,c1v1r0:-5 ,c1v2r1:-2 ,c2v1r0:2 comma,c0v0r0:-5 comma,c1v1r0:2
comma,c1v2r1:2 rel:-1 relcomma,c0v0r0:-2; L,gap=,rank=| 0:6 1:-1 3:-2 7:-1; L,gap=comma,rank=| 3:2 5:-2;
L,helper=,form=| aux:-2 colon:2 past:-4; L,helper=,start=| adv:-4 cap:5 det:2 ed:-2 low:-4 lows:-2 poss:2 pron:6
pronaux:-2 sub:-4 time:-2 title:4; L,judge,prev=| edge:-2; L,len=| 1:-2 2:1 4-6:-3 7-12:-1; L,next=| adv:2 aux:-3
comma:-1 cue:6 edge:-6 prep:-2; L,other,prev=| comma:4 cue:-2 cuenoun:-2 edge:5 ing:-2 mark:2 prep:-2 sub:3 that:-2;
L,prep,over=| edge:4; L,prev=| comma:4 cue:-2 cuenoun:-2 dash:3 edge:3 ing:-3 prep:-4 prepsub:2 qword:3 verb:-2;
L,prev=comma,cut=| :-2 ed:10 verb_after_comma:-4; L,prev=comma,gap=| :1; L,prev=comma,rank=| 0:2; L,prev=comma,start=|
det:3 pron:1; L,prev=conj,cut=| :-3 verb:4; L,prev=conj,gap=| :2; L,prev=conj,rank=| 0:-2 3:2; L,prev=conj,start=|
cap:-4; L,prev=cue,gap=| :-3; L,prev=cuenoun,gap=| :-2; L,prev=dash,cut=| :3; L,prev=dash,gap=| :3; L,prev=dash,start=|
cap:3; L,prev=ed,start=| cap:2; L,prev=edge,cut=| :-2 ed:3 verb_after_comma:2; L,prev=edge,rank=| 1:3 3:-2 4:3 7:-2;
L,prev=edge,start=| cap:2 sub:-2; L,prev=ing,gap=| :-2; L,prev=mark,rank=| 0:2; L,prev=mark,start=| det:5;
L,prev=prep,cut=| verb_after_comma:-2; L,prev=prep,gap=| :-1 comma:-2; L,prev=prep,rank=| 0:-2 4:-2; L,prev=prep,start=|
cap:-1 det:-3; L,prev=prepsub,gap=| :2; L,prev=qword,cut=| :3; L,prev=qword,gap=| :2; L,prev=qword,rank=| 0:1;
L,prev=rel,cut=| :3; L,prev=rel,start=| pron:2; L,prev=sub,cut=| ed:3; L,prev=sub,rank=| 0:3 1:-3; L,prev=sub,start=|
cap:2 pron:2; L,prev=that,start=| pron:-4; L,prev=verb,start=| det:-2; L,rank=| 0:2 3:-2 5:-1 7:-2; L,rank=0,last=|
body:3 cap:3 cuenoun:2 det:-3 low:-4 prep:-3 pron:2 role:2; L,rank=1,last=| cap:2 det:2; L,rank=2,last=| body:-2 cap:-2
low:-3 prep:2; L,rank=3,last=| cap:2 prep:-2; L,rank=4,last=| cap:-2 low:-2 prep:2; L,rank=5,last=| cap:-2;
L,rank=6,last=| low:2; L,rank=7,last=| pron:2; L,start=| adv:-4 cap:5 det:2 ed:-2 low:-4 lows:-2 poss:2 pron:6
pronaux:-2 rel:4 sub:-4 time:-2 title:4; L,start=cap,len=| 1:4 13+:3 2:1 4-6:-2; L,start=det,len=| 1:-4 3:4 4-6:3;
L,start=low,len=| 1:-2; L,start=pron,len=| 1:4; L,start=quant,len=| 7-12:3; L,start=title,len=| 2:3; L,think,prev=|
edge:2 prep:-2; N,after=| comma:-3 edge:-2 prep:3 sub:5; N,before=| adv:3 body:3 cap:-4 conj:-2 doc:2 low:1 rel:-2;
N,form=| aux:-2 ing:2; N,helper=| :-1; R,before=| mark:3; R,helper=| :3
""",
    "antecedent": """\
again_subject,back=| 0:5.9 1:9.9 2:9.1; apart=| 0:12.4 2:-3.2 3:-10.1 4:-10.3; | asked:15.1 asks:-15.1 described:-8
in_own_quote:-17 in_own_report:-14.9 inside_quote:-24.9 modifier_differs:-15 modifier_fits:15 namesake:-20.1
other_role:-7.9 role:20 said:16.8 said_before:1.5; back=| 0:1.4 1:-1.7 2:-6.5 3:-16 4:-18.7 5:-22.4; count=| 1:-3.5
10+:7.1 2-4:2.5 5-9:6; kind=| person:4.3 unknown:-9.6; known=| True:11.7; opens,apart=| 0:6.6; order=| 0:1.2 4:-3.2;
other,back=| 2:-3.1 3:-4.8; own,back=| 0:-6.9 1:-9.1 2:-5; said,gap=| 0:15 2:-3.9 3:-2.2; subject,back=| 0:18 1:19.6
2:14.6 3:11.5; topic,back=| 0:30 1:25
""",
    "confidence": """\
| bias:-10.8 certainty:4.5 margin:0.3 bounds:3 certainty,direct:1.9; kind=| direct:-5.5 indirect:-2.1 mixed:-2.9;
source=| name:5.3 pronoun:0.9 unresolved:-3.3 description:-2.5 none:-10.9
""",
}
