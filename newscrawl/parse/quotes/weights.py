"""Weights of structural features in hundredths, written by `python -m benchmarks.fit_quotes`, not by hand.

A line holds the features that differ in their last value only: `L,gap=| comma:15 dash:-3` are "L,gap=comma" and
"L,gap=dash", a source left of its cue with a comma or a dash between. docs/quotes.md tells more.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
    "source": """\
| F:36 F,say:28 I:-16 I,accuse:-12 I,ask:-22 I,call:27 I,declare:-10 I,hint:28 I,judge:25 I,noun:-33 I,tell:-14
  I,urge:-13 I,utter:19 L:30 L,ask:-21 L,call:-34 L,hint:34 L,noun:-34 L,rel,that:-11 L,rel,which:30 L,rel,who:170
  L,tell:26 L,urge:15 L,vow:40 L,whole:56 N:64 N,accord:-96 N,accuse:56 N,ask:74 N,call:55 N,declare:14 N,earlier:34
  N,hint:-51 N,judge:44 N,noun:67 N,say:-75 N,tell:27 N,urge:38 N,utter:-31 N,vow:-58 R:-115 R,accord:112 R,accuse:-35
  R,ask:-37 R,call:-54 R,declare:-13 R,hint:-10 R,judge:-68 R,say:52 R,tell:-37 R,urge:-33
F,form=| ing:36
F,gap=| 13+:23 7-12:28
F,helper=| :44
F,len=| 2:35
F,opens=False,start=| cap:22
F,start=| cap:35
I,after=| adv:-13 cap:32 comma:10 det:-25 end:-18 mark:-11 prep:46 that:-14
I,before=| comma:-20 conj:69 cue:-27 low:-47 mark:-16 pron:-11 role:-11
I,form=| base:73 ing:52 past:-72 phrase:-21 s:-14
I,form=base,before=| prep:-29
I,form=ing,before=| conj:59 prep:31
I,form=past,before=| comma:-17 conj:20
I,gap=| 0:-15 13+:17 2:-34 3:-23 4-6:26
I,helper=| not:-17
L,apposed=| adv:56 adv,cap:45 adv,det:-31 cap:-66 cap,cap:-36 cap,det:-54 cap,low:14 cap,pron:26 cap,role:27
  cap,sub:-16 cap,title:-50 cuenoun,cap:10 ed:25 ing:17 low:27 low,cap:35 low,det:13 low,low:-20 low,pron:-14
  low,role:21 low,title:10 lows:17 lows,cap:24 lows,det:16 num:-13 num,cap:17 num,det:-17 prep:66 role:-27
  role,cap:-63 time:51 time,cap:-12 time,det:41 time,pron:22 time,title:42 title:-68 title,cap:-46
L,cut=| :-10 ,base:-38 ,ing:-27 ,phrase:26 ,s:-21 ,that:18 ,to:12 adverbial:-78 adverbial,ing:-37 adverbial,s:-23
  aside:-33 circumstance:-13 circumstance,past:-14 ed:36 ed,base:44 ed,ing:79 ed,past:-39 verb:-13
  verb_after_comma:-42 verb_after_comma,ing:-24 verb_after_comma,past:-41 verb_after_comma,s:-29
  verb_after_comma,that:11 verb,base:48 verb,for:-27 verb,ing:60 verb,of:-27 verb,past:-48 verb,phrase:17
  verb,that:-31
L,cut=,last=| adv:-20 body:63 cap:109 conj:-223 cue:-12 cuenoun:27 det:-61 doc:49 ed:24 ing:-31 low:-19 lows:65
  mark:-36 own:56 poss:58 prep:-90 prepsub:-68 pron:78 quant:51 role:117 sub:-106 time:-63 title:54
L,cut=adverbial,last=| adv:16 cap:-50 low:21 lows:-75 prep:37 pron:-25 role:-18 sub:12 title:12
L,cut=circumstance,last=| cap:-18 conj:16 time:-19
L,cut=ed,last=| conj:143 cuenoun:-25 doc:40 low:-10 mark:17 prep:-41 pron:-42 quant:-18 role:-32
L,cut=verb_after_comma,last=| aux:35 body:-17 cue:-26 cuenoun:-27 det:36 doc:-16 lows:-22 prep:26 pron:-13 role:10
L,cut=verb,last=| adv:-25 aux:-63 body:-13 cap:-30 conj:95 cue:25 cuenoun:-12 det:-10 doc:-24 ing:27 low:-28 lows:-13
  prep:43 prepsub:18 pron:21 role:-48 sub:33 time:27 title:-40 verb:44
L,form=| about:-21 base:52 ing:51 of:-16 past:-21 phrase:16 s:-36 to:14
L,gap=| :-59 ,c0v0r0:195 ,c0v0r0m:-36 ,c0v1r0:70 ,c0v1r0m:-53 ,c0v1r1:46 ,c0v1r1m:12 ,c0v2r0:48 ,c0v2r1:39 ,c0v2r1m:19
  ,c1v0r0:-78 ,c1v0r1:-19 ,c1v1r0:-71 ,c1v1r0m:-21 ,c1v1r1:-27 ,c1v1r1m:-18 ,c1v2r1:-88 ,c1v2r1m:-17 ,c2v1r0:25
  ,c2v2r1:-13 ,c3v1r1:18 ,c3v2r0:-41 ,c3v2r1:-13 bracket:18 bracket,c0v0r0:38 bracket,c1v0r0:-15 comma:32
  comma,c0v0r0:-167 comma,c0v1r0:-46 comma,c0v1r0m:-17 comma,c0v1r1:-38 comma,c0v2r0:-18 comma,c0v2r1:-32
  comma,c1v0r0:67 comma,c1v0r1:12 comma,c1v1r0:53 comma,c1v1r1:46 comma,c1v2r0:-37 comma,c1v2r1:68 comma,c2v0r0:55
  comma,c2v1r1:21 comma,c3v1r0:-11 comma,c3v2r0:38 dash:-31 dash,c0v0r0:-62 rel:-54 rel,c0v0r0:51 rel,c1v0r0:-23
  rel,c1v2r0:-14 relcomma:-92 relcomma,c0v0r0:-54 relcomma,c0v1r0:-13 time:72 time,c0v0r0:27 time,c0v1r0:18
L,helper=| :74 be:-152 have:54 modal:-20 not:-25 own:80 to:11
L,last=| adv:-38 aux:-39 body:27 bracket:22 cap:13 conj:19 cue:13 cuenoun:-37 det:-48 doc:43 ed:12 ing:15 low:-35
  lows:-48 mark:-17 num:28 own:29 poss:30 prep:-42 prepsub:-20 pron:16 quant:18 role:24 sub:-50 time:-43 title:20
  verb:-11
L,len=| 1:-59 13+:54 2:-58 3:-46 4-6:-37
L,next=| adv:23 aux:-39 comma:15 cue:-16 ed:-60 edge:-10 verb:-26
L,prev=| adv:-53 aux:-120 bracket:-34 cap:-55 colon:45 comma:102 conj:28 cue:-111 cuenoun:-59 dash:93 det:-62 ed:-84
  edge:56 ing:-89 mark:143 prep:-105 prepsub:40 pron:-44 qword:93 rel:88 semi:29 single:-50 sub:48 that:30 verb:-84
L,prev=adv,start=| cap:44 cuenoun:-20 det:-19 ed:-24 low:10 pron:50 quant:-80 sub:-10 time:-14
L,prev=aux,start=| adv:-30 cap:30 ed:-27 ing:-18 low:-12 quant:-38 title:-22
L,prev=bracket,start=| cap:-46
L,prev=cap,start=| det:10 low:16
L,prev=colon,start=| cap:10
L,prev=comma,start=| cap:22 ed:-28 ing:-39 low:46 num:-12 poss:38 quant:27 role:43 sub:-28 time:-22 title:39
L,prev=conj,start=| adv:22 cap:-78 det:14 ed:-14 low:-32 pron:60 role:24 title:-26
L,prev=cue,start=| cap:-38 det:-34 poss:-24 pron:-48 role:-18 title:38
L,prev=cuenoun,start=| cap:18 det:10 title:-35
L,prev=dash,start=| cap:67 det:-16
L,prev=det,start=| lows:-25
L,prev=ed,start=| cap:51 det:-90 low:-23 lows:-23 poss:25 quant:17 role:-13 title:-20
L,prev=edge,start=| adv:-24 cap:30 det:40 poss:36 pron:28 quant:13 sub:-60 time:-14 title:42
L,prev=ing,start=| body:-29 cap:-47 cuenoun:-30 det:28 lows:-40 role:21
L,prev=mark,start=| cap:26 det:79 low:-12 pron:27 sub:-17 title:26
L,prev=prep,start=| adv:45 body:16 cap:-101 det:-70 doc:41 ed:30 low:-21 lows:10 poss:-31 quant:-10 role:-43 time:32
  title:12
L,prev=prepsub,start=| det:31 pron:14
L,prev=pron,start=| low:14 lows:-31
L,prev=qword,start=| cap:43 pron:-28
L,prev=rel,start=| lows:11 pron:51
L,prev=single,start=| low:-17
L,prev=sub,start=| cap:51 num:-39 quant:-19 role:63 sub:-13 title:14
L,prev=that,start=| cap:29 det:53 pron:-51 title:-17
L,prev=time,start=| low:-11 num:-33 sub:-10 time:-23
L,prev=verb,start=| det:-75 poss:-14
L,rank=| 0:75 1:14 2:15 3:-19 4:-35 5:-59 6:-72 7:-44 8:-21
L,rel,prev=| comma:84 low:28 role:24
L,shape=| c0v0r0m:-63 c0v0r1:-11 c0v1r0m:-47 c1v0r0:18 c1v0r1:-14 c1v1r0:-24 c1v1r0m:-27 c1v1r1m:-27 c1v2r0:-41
  c1v2r0m:-11 c1v2r1:-31 c1v2r1m:-23 c2v0r0:32 c2v1r0:21 c2v1r1:32 c3v0r0:22 c3v1r1:36 c3v2r1:20
L,start=| adv:-38 body:28 cap:119 cuenoun:-38 det:64 doc:-37 ed:-130 ing:-89 low:-18 lows:-35 poss:17 pron:153
  quant:61 qword:-75 rel:175 role:17 sub:-168 time:-95 title:120
L,whole,cut=| :-34 adverbial:51 circumstance:24 verb:-11 verb_after_comma:33
N,after=| adv:38 aux:41 body:-22 cap:-55 cuenoun:33 det:-53 doc:-20 ed:-12 end:19 ing:-63 low:-25 lows:-57 mark:77
  own:-15 poss:-46 prep:94 prepsub:29 pron:-79 quant:-21 qword:13 role:-21 sub:54 that:21 time:101 title:-46
N,before=| cap:-33 comma:-19 cue:-15 cuenoun:19 dash:35 det:71 doc:11 ed:-25 ing:-29 low:21 lows:36 mark:-93 num:-13
  prep:10 prepsub:14 pron:-22 quant:-17 rel:39 sub:76 time:-25
N,form=| about:31 base:-40 ing:20 of:21 past:70 phrase:-85 s:35 that:21 to:-11
N,helper=| :-80 be:140 modal:35 not:48 own:-76
R,apposed=cap,last=| low:-30
R,apposed=cap,next=| comma:20 conj:-12 cue:-18 end:15 prep:-20
R,apposed=conj,last=| low:-16
R,apposed=cue,next=| end:-42
R,apposed=det,last=| adv:-13 aux:27 cap:49 comma:-14 det:-10 ed:11 low:39 prep:31 rel:-18 title:24
R,apposed=det,next=| aux:-33 comma:55 cue:12 cuenoun:-14 end:70 ing:-11 verb:11
R,apposed=low,last=| cap:22 low:19
R,apposed=low,next=| end:31 prep:-13
R,apposed=num,last=| cap:30 comma:-14 low:13 num:-28
R,apposed=num,next=| comma:-61 end:21 prep:37
R,apposed=rel,last=| adv:30 comma:-23 cue:-10 low:34 lows:13 num:30 prep:14 rel:-23 title:-12 verb:14
R,apposed=rel,next=| adv:-12 comma:12 conj:18 cue:-11 end:51 rel:-22 verb:-13
R,apposed=role,last=| cap:72
R,apposed=role,next=| prep:-13
R,apposed=title,last=| cap:81
R,apposed=title,next=| comma:12 end:68 prep:-16
R,before=| bracket:-20 comma:21 conj:-90 edge:-25 mark:108 prepsub:-25 rel:-11 sub:-15 that:-28 time:-30
R,before=comma,start=| cap:41 ing:-30 low:39 poss:-11 pron:-18 quant:28
R,before=conj,start=| cap:-22 det:-16 low:-14
R,before=mark,start=| cap:54 det:17 poss:-13 quant:17 title:32
R,before=prepsub,start=| pron:-15
R,before=rel,start=| time:17
R,before=that,start=| cap:-15 low:-15
R,before=time,start=| poss:-11
R,commas=| 0:-72 1:-70 3:31
R,form=| base:-85 ing:-159 past:23 phrase:91 s:15
R,helper=| :-46 be:28 have:-54 modal:-14 to:-25
R,last=| aux:-18 body:53 bracket:-67 cap:56 comma:-102 cue:-53 cuenoun:30 dash:-10 det:-43 doc:91 ed:-41 ing:10
  low:-20 num:22 poss:-25 pron:-23 quant:13 rel:-67 role:28 sub:-16 time:29 title:54 verb:-13
R,len=| 13+:32 2:-85 3:-43 4-6:-13
R,next=| adv:-46 adv,prep:12 aux:-75 aux,cue:-16 aux,ed:-20 aux,low:-13 bracket:26 bracket,cap:-54 cap:-52 cap,cap:-15
  cap,end:-17 colon:45 colon,mark:12 comma:115 comma,aux:78 comma,cap:-40 comma,conj:-18 comma,cue:79 comma,det:-89
  comma,ing:29 comma,low:-21 comma,mark:16 comma,prep:44 comma,rel:12 comma,role:-34 comma,sub:25 comma,title:-56
  conj:-35 conj,aux:10 conj,cue:26 conj,det:-20 conj,low:-26 cue:-28 cue,det:-16 cue,low:-14 cue,poss:19 cue,that:15
  cuenoun:-80 cuenoun,end:-22 cuenoun,low:-10 cuenoun,prep:-15 dash:56 ed:-47 end:100 end,edge:95 ing:-34 ing,prep:-11
  mark:28 mark,cap:33 mark,low:-10 mark,pron:34 prep:-72 prep,aux:17 prep,cap:-62 prep,cue:14 prep,cuenoun:-11
  prep,det:54 prep,ing:-12 prep,low:-25 prep,mark:-11 prep,num:-11 prep,poss:25 prep,title:-22 prep,verb:-20
  prepsub:-14 pron:-21 pron,aux:-18 pron,cue:10 rel,aux:-55 rel,cue:15 rel,ed:29 single:-16 sub:-10 that:-24 time:-34
  time,prep:-12 time,time:19 verb:-51 verb,adv:-12 verb,cap:11 verb,det:-11 verb,low:-13
R,next=adv,commas=| 0:-22 1:-22
R,next=aux,commas=| 0:-33 1:-47
R,next=bracket,commas=| 0:50
R,next=cap,commas=| 0:-49 1:-10
R,next=colon,commas=| 0:14
R,next=comma,commas=| 0:82 1:76 2:-44
R,next=conj,commas=| 1:-33
R,next=cue,commas=| 0:-16 1:-21 2:10
R,next=cuenoun,commas=| 0:-43 1:-27
R,next=dash,commas=| 0:55
R,next=ed,commas=| 0:-20 1:-12 2:-15
R,next=end,commas=| 0:-16 1:93 2:23
R,next=ing,commas=| 0:-18
R,next=mark,commas=| 2:33
R,next=prep,commas=| 1:-68
R,next=prepsub,commas=| 1:-15
R,next=rel,commas=| 0:24 1:-16 2:-10
R,next=sub,commas=| 0:-15
R,next=that,commas=| 1:-16
R,next=time,commas=| 0:-38 1:-11
R,next=verb,commas=| 0:-18 1:-19 2:-13
R,rank=| 0:42 1:20 3:-36 4:-40 5:-68 6:-79 7:-94 8:135
R,start=| adv:-19 body:14 cap:26 det:-16 ing:-35 low:22 lows:-11 own:-10 poss:-53 pron:-64 quant:43 qword:-27
""",
    "side": """\
| L:-14 LR:-61 R:74
L,after=| adv:20 aux:-35 cap:-44 cap,aux:-28 cap,end:16 cap,low:-20 cap,prep:-13 colon:-51 colon,quote:-50 comma:70
  comma,adv:-15 comma,aux:-31 comma,cap:-11 comma,cue:133 comma,det:30 comma,ing:64 comma,prep:33 comma,quote:-232
  comma,rel:81 comma,sub:69 conj:64 det:-56 det,body:12 det,cap:10 det,cuenoun:-13 det,low:-31 det,quote:-11 end:103
  end,edge:102 ing:-23 low:-70 low,end:12 low,prep:-20 lows:-61 lows,prep:-17 poss:-43 prep:43 prep,aux:-13
  prep,cap:37 prep,cue:-22 prep,cuenoun:12 prep,ing:-39 prep,low:11 prep,lows:-12 prep,quote:-17 prep,time:74
  prep,title:-11 prep,verb:-27 prepsub:83 pron:-82 pron,aux:-29 pron,ed:-18 quant:-21 quote:-50 quote,quote:-50
  qword:-25 role:-33 that:-62 that,cap:-14 that,pron:-19 time:100 time,end:21 title:-29 title,cap:-24
L,before=| aux:-18 bracket:-21 cap:10 cap,cap:-30 colon:-19 comma:-17 comma,adv:-25 comma,conj:-31 comma,cue:-16
  comma,cuenoun:25 comma,ed:36 comma,low:45 comma,lows:-30 comma,num:-22 comma,role:29 comma,time:13 comma,verb:-18
  conj:-44 conj,comma:-24 conj,edge:-12 cue:-23 cuenoun:51 dash,low:-20 det:-15 ed:-19 ing:36 low:19 prep:-36
  prepsub:-37 pron:-22 quote:52 quote,quote:52 qword,prep:-18 rel,comma:-10 rel,prep:-36 role:-13 sub:-12 sub,time:-17
  that:11 that,low:-49 time:10 verb:-14
L,before=cap,after=| prep:-34
L,before=cap,side=| N:-13
L,before=colon,side=| L:-11
L,before=comma,after=| adv:-18 colon:-22 comma:-90 det:25 end:51 ing:-15 low:-27 lows:-12 pron:-16 quote:26 role:-19
  that:-11 time:25 title:-11
L,before=comma,side=| N:-56 R:41
L,before=conj,side=| L:-21 N:-12
L,before=cue,side=| L:-11
L,before=dash,side=| L:-20
L,before=ing,side=| L:36
L,before=low,after=| prep:19
L,before=low,side=| L:-25 N:43
L,before=prep,after=| cap:-12
L,before=prep,side=| L:-10 N:-25
L,before=prepsub,after=| prep:-14
L,before=prepsub,side=| L:-27
L,before=pron,side=| N:-22
L,before=quote,after=| cap:15 comma:-18 det:29 end:23 low:13 prep:26 role:10 sub:47 that:-18
L,before=quote,side=| L:32 R:18
L,before=rel,after=| prep:-22
L,before=role,side=| L:-17
L,before=sub,after=| cap:-10 comma:-21 det:-12 low:-16 prep:26 pron:-10
L,before=sub,side=| N:-15
L,before=that,side=| L:-20
L,form=| about:-23 for:-19 ing:-73 of:21 past:60 phrase:12
L,group=| accord:33 accuse:-23 ask:-47 call:-64 declare:62 hint:17 noun:-17 tell:96 urge:-59 utter:43 vow:-60
L,helper=| :-25 be:33 have:-27 modal:13 not:14 to:-24
L,opens=| bracket:11 cap:20 conj:-25 det:30 poss:23 prep:-54 prepsub:-26 quote:86 sub:-33 time:-17 title:21
L,rest=| 1:106 13+:-106 2:69 4-6:-14 7-12:-62
L,room=| 1:-43 13+:42 2:-20 3:15
L,side=| I:-31 L:-52 N:-28 R:98
LR,after=| adv:-13 aux:71 cap,aux:30 cap,cap:34 cap,low:-22 cap,prep:-14 colon:38 colon,quote:-22 comma:40
  comma,adv:-12 comma,aux:93 comma,cap:15 comma,conj:21 comma,cue:-69 comma,det:-25 comma,ing:-41 comma,quote:44
  comma,rel:-68 comma,sub:-52 conj:-44 cuenoun:-13 det,body:-18 det,cap:11 det,lows:-11 det,quote:37 end:-41
  end,edge:-41 ing:-13 low:16 own:-12 poss:-40 poss,low:-16 prep:-21 prep,aux:25 prep,cap:-38 prep,cue:13 prep,ing:47
  prep,low:-21 prep,lows:12 prep,poss:33 prep,time:-48 prep,verb:16 prepsub:-41 pron:-11 pron,aux:-23 quant:22
  quote:34 quote,quote:34 qword:-27 rel:-20 role:14 role,prep:-12 sub:38 sub,det:27 that:-58 that,cap:-18 that,det:-26
  that,title:11 time:-33 time,time:20 title,cap:13
LR,before=| adv:12 aux:17 cap,cap:18 colon:-21 comma:18 comma,adv:23 comma,body:-13 comma,cap:-10 comma,cue:51
  comma,cuenoun:-12 comma,ed:-13 comma,ing:15 comma,low:-26 comma,lows:48 comma,time:-42 comma,title:25 comma,verb:26
  conj:-37 conj,edge:-18 conj,low:12 conj,quote:-14 cuenoun:-12 dash:-33 det:-37 ing:10 ing,comma:19 low:-24
  prepsub:-33 pron:13 qword:48 qword,prep:39 rel:47 rel,comma:46 rel,prep:-14 role:25 semi:-13 sub:-45 sub,comma:29
  sub,conj:-13 sub,edge:-41 sub,sub:-13 that:40 that,low:45
LR,before=adv,side=| L:17
LR,before=aux,after=| prep:21
LR,before=aux,side=| L:-22
LR,before=cap,side=| N:28
LR,before=colon,side=| L:-13
LR,before=comma,after=| adv:-20 cap:-24 colon:49 comma:152 det:-31 end:-18 ing:-11 pron:-16 time:-15
LR,before=comma,side=| L:-12 N:35
LR,before=conj,after=| low:-14 prep:32
LR,before=conj,side=| L:-18 N:-10
LR,before=cue,side=| L:-16
LR,before=dash,side=| L:-24
LR,before=ed,side=| L:-10
LR,before=ing,side=| L:14
LR,before=low,side=| L:-11 N:-13
LR,before=prep,after=| cap:20
LR,before=prepsub,after=| prep:-14
LR,before=prepsub,side=| L:-20
LR,before=pron,side=| N:13
LR,before=quote,after=| adv:20 comma:73 det:-36 end:-18 prep:39 role:20 sub:-46 that:-14 time:17
LR,before=qword,side=| L:49
LR,before=rel,after=| prep:-11
LR,before=rel,side=| L:64
LR,before=role,side=| L:-23
LR,before=sub,after=| cap:-11 comma:19 det:17 low:-10 prep:-20 pron:17
LR,before=sub,side=| N:-38
LR,before=that,side=| L:66
LR,form=| about:-18 base:22 for:33 ing:-93 of:-26 past:16 s:31 to:-13
LR,group=| accuse:52 ask:-53 call:75 declare:-50 judge:-24 noun:-29 say:34 tell:-29 utter:-52 vow:22
LR,helper=| :10 be:41 have:18 modal:-28 not:-44 own:-10 to:-46
LR,opens=| bracket:-25 cap:-19 poss:-17 pron:31 quant:52 quote:11 sub:10 time:-33 title:-14
LR,rest=| 1:-42 13+:15 2:-32 3:15 4-6:-18
LR,room=| 13+:-43 3:-17 7-12:-12
LR,side=| I:-26 L:-37 N:47 R:-43
R,after=| aux:-36 cap:54 cap,cap:-33 cap,comma:-12 cap,low:42 cap,prep:27 colon:13 colon,quote:72 comma:-109
  comma,adv:27 comma,aux:-62 comma,conj:-20 comma,cue:-64 comma,ing:-23 comma,prep:-39 comma,quote:188 comma,rel:-13
  comma,sub:-17 conj:-20 cuenoun:12 det:56 det,cap:-22 det,cuenoun:14 det,doc:12 det,low:35 det,lows:18 det,own:10
  det,quote:-25 end:-62 end,edge:-62 ing:36 low:53 low,end:-13 low,lows:16 low,prep:25 lows:52 own:20 poss:83
  poss,low:19 prep:-23 prep,aux:-12 prep,cue:10 prep,cuenoun:-10 prep,low:10 prep,poss:-32 prep,quote:21 prep,time:-26
  prep,title:16 prep,verb:11 prepsub:-42 pron:94 pron,aux:52 pron,ed:23 quote:16 quote,quote:16 qword:52 rel:18
  role:19 sub:-44 sub,det:-19 that:120 that,cap:31 that,det:30 that,low:11 that,pron:21 time:-67 time,end:-14
  time,time:-19 title:21 title,cap:11
R,before=| adv:-12 bracket:18 cap,cap:12 colon:39 comma,body:10 comma,cap:13 comma,conj:35 comma,cue:-35
  comma,cuenoun:-13 comma,doc:14 comma,ed:-22 comma,ing:-20 comma,low:-18 comma,lows:-18 comma,num:20 comma,role:-24
  comma,time:29 comma,title:-17 conj:81 conj,comma:28 conj,edge:31 conj,low:-18 conj,quote:18 cue:25 cuenoun:-39
  dash:26 dash,bracket:11 dash,low:12 det:51 ed:14 ing:-46 ing,comma:-16 lows:-14 prep:40 prep,comma:13 prep,ed:14
  prepsub:70 prepsub,time:12 quote:-57 quote,quote:-57 qword:-52 qword,prep:-21 rel:-50 rel,comma:-36 rel,prep:50
  role:-11 semi:20 sub:57 sub,comma:-35 sub,conj:22 sub,edge:40 sub,low:-11 sub,sub:21 sub,time:24 that:-51 verb:14
R,before=adv,side=| L:-20
R,before=aux,after=| prep:-12
R,before=aux,side=| L:21
R,before=bracket,side=| L:18
R,before=cap,after=| prep:30
R,before=cap,side=| N:-15
R,before=colon,side=| L:24
R,before=comma,after=| adv:37 cap:17 colon:-27 comma:-62 end:-34 ing:26 low:24 pron:32 quote:-18 role:11 that:12
  time:-10
R,before=comma,side=| L:12 N:21 R:-39
R,before=conj,after=| cap:12 det:13 low:20 prep:-28
R,before=conj,side=| I:11 L:39 N:22
R,before=cue,side=| L:27
R,before=dash,side=| L:44
R,before=ed,side=| L:16
R,before=ing,side=| L:-50
R,before=low,after=| prep:-15
R,before=low,side=| L:35 N:-30
R,before=prep,after=| prep:10
R,before=prep,side=| L:11 N:26
R,before=prepsub,after=| prep:27
R,before=prepsub,side=| L:48
R,before=quote,after=| adv:-23 cap:-21 comma:-55 low:-21 prep:-66 role:-30 that:32 time:-15
R,before=quote,side=| L:-39 R:-24
R,before=qword,side=| L:-58
R,before=rel,after=| prep:33
R,before=rel,side=| L:-61
R,before=role,side=| L:40
R,before=sub,after=| cap:21 low:26
R,before=sub,side=| N:53
R,before=that,side=| L:-46
R,form=| about:41 base:-20 for:-14 ing:166 past:-77 s:-37
R,group=| accord:-25 accuse:-28 ask:100 call:-11 declare:-13 hint:-15 judge:22 noun:46 say:-38 tell:-68 urge:52 vow:38
R,helper=| :15 be:-74 modal:15 not:30 to:70
R,opens=| adv:10 bracket:14 conj:27 det:-32 prep:59 prepsub:25 pron:-37 quant:-46 quote:-97 sub:23 time:50
R,rest=| 1:-64 13+:91 2:-37 4-6:32 7-12:61
R,room=| 1:41 2:12 7-12:18
R,side=| I:57 L:89 N:-19 R:-56
""",
    "left": """\
B,end=cap,start=| det:27 prep:37
B,end=low,start=| adv:17 aux:-14 cap:34 conj:-46 det:-11 prep:35
B,end=lows,start=| det:12
B,end=quote,start=| cap:20 conj:33 det:-27 prep:25 quote:29
B,end=rel,start=| cap:-60 rel:122
B,end=role,start=| cap:18
B,len=| 1:125 13+:-76 2:50 3:22 4-6:-57 7-12:-64
B,opens=adv,rank=| 0:-12 1:29 2:-20
B,opens=cap,rank=| 0:-19 1:48 2:-41 3:12
B,opens=conj,rank=| 0:-15 1:55 2:-44
B,opens=det,rank=| 1:10
B,opens=prep,rank=| 1:44 3:-43
B,opens=prepsub,rank=| 0:10 1:-32
B,opens=pron,rank=| 0:-20
B,opens=sub,rank=| 1:-14 2:34 3:-26
B,opens=title,rank=| 0:-10
B,prev=adv,start=| comma:86
B,prev=| aux:-53 cap:-45 colon:156 comma:-15 conj:26 dash:118 det:-30 edge:68 prepsub:-25 sub:-42
B,prev=aux,start=| quote:-53
B,prev=cap,start=| quote:-45
B,prev=colon,start=| quote:110
B,prev=comma,start=| adv:31 aux:-39 cap:-48 conj:-33 det:61 low:-34 prep:-47 quote:23 rel:72 sub:-47 title:49
B,prev=det,start=| quote:-29
B,prev=edge,start=| adv:-12 cap:-19 conj:-15 prepsub:10 pron:-20 title:-10
B,rank=| 0:68 1:-22 3:-38
B,rest=| 0:68 1:-18 13+:50 2:-67 3:-30 7-12:-12
B,start=| adv:-19 aux:-89 cap:58 comma:98 conj:-52 cue:-19 det:79 ed:-35 ing:24 low:-39 lows:-39 num:-28 poss:25
  prep:-45 prepsub:-20 pron:25 quant:32 rel:70 sub:-28 that:-10 title:33
""",
    "start": """\
S,False,prev=| adv:-16 aux:-21 body:12 bracket:-13 colon:85 comma:17 conj:-44 cuenoun:25 dash:50 det:-61 doc:-34 ed:17
  ing:-16 low:16 num:28 own:-34 poss:-15 prep:49 prepsub:-27 pron:-17 qword:-21 rel:-28 role:41 sub:29 that:-19
  time:38 verb:-19
S,True,prev=| aux:-38 body:22 cap:28 colon:45 comma:79 cue:54 det:-29 doc:36 ed:-26 ing:-17 lows:-14 prep:-31
  prepsub:-19 pron:-11 qword:-11 rel:-10 sub:-30 time:31 title:-12 verb:-29
S,accord,prev=| comma:35
S,accord,rank=| 0:48 1:-24 2:-11
S,accord,start=| quote:-10
S,accuse,prev=| cap:-11 cue:33 low:-22 prep:-51 role:31 sub:21 that:13
S,accuse,rank=| 0:46 1:-50 4:15
S,accuse,start=| det:41 low:37 prep:27 pron:-11 quote:-24 sub:-15 that:-23
S,accuse,word=| :15 for:37 of:31 that:-23 to:-10
S,ask,prev=| cap:60 comma:-15 cue:-18 cuenoun:-36 det:-12 ing:24 prep:46
S,ask,rank=| 0:-11 1:23 4:-20
S,ask,start=| adv:22 aux:-15 cap:-28 det:-25 poss:11 prep:-17 pron:-11 quote:-15 qword:35 rel:21 sub:77 that:-39
  title:-11
S,ask,word=| :-85 about:37 for:-10 if:48 that:-39 whether:29 who:12
S,call,prev=| adv:-11 aux:21 cap:21 comma:-19 det:-21 doc:-15 low:-26 lows:43 poss:-20 pron:17 role:12 sub:31
S,call,rank=| 0:54 1:-33 2:-14 5:-16
S,call,start=| adv:-12 aux:-15 cap:-23 det:10 low:42 prep:-13 pron:-35 quant:-11 quote:25 sub:20 that:-14
S,call,word=| :12 for:20 that:-14 to:25
S,colon,prev=| colon:26
S,colon,rank=| 0:26 1:-13
S,commas=0,preps=| 1:59 2:16
S,commas=1,preps=| 0:-33 1:-29 2:-35
S,commas=2,preps=| 1:31 2:-11
S,declare,prev=| adv:-17 body:-11 cap:-37 comma:76 cue:37 cuenoun:44 det:-13 doc:26 ed:-12 ing:12 low:-13 prep:-10
  role:-11 sub:-17 that:21 verb:-14
S,declare,rank=| 0:-21 1:18 3:11 4:15 5:-33
S,declare,start=| cap:-12 cue:13 ing:20 low:-52 poss:20 pron:10 sub:-13
S,declare,word=| of:-23 to:39
S,form=about,rank=| 2:-19
S,form=base,rank=| 1:23 3:-42 4:-16 5:26
S,form=colon,rank=| 0:26 1:-13
S,form=for,rank=| 1:28
S,form=ing,rank=| 0:34 2:-18 5:-34
S,form=of,rank=| 0:-13 1:12 2:-10 4:11
S,form=past,rank=| 1:-13 2:26 3:31 4:-36
S,form=phrase,rank=| 0:44 1:12 3:-36 4:11 5:-22
S,form=s,rank=| 0:32 2:-14 5:-24
S,form=that,rank=| 2:13
S,form=to,rank=| 0:40 1:-26
S,gap=| 0:135 1:100 13+:-196 2:74 3:26 4-6:-32 7-12:-106
S,hint,prev=| adv:18 comma:11 cue:31 cuenoun:-20
S,hint,rank=| 0:29 1:10 2:12 3:-21 5:-21
S,hint,start=| adv:-10 prep:11 quote:-10 that:19
S,hint,word=| :-28 that:19 to:15
S,judge,prev=| comma:-56 cue:33 det:-10 ed:24 ing:-13 lows:-11 poss:17 quant:12 sub:41
S,judge,rank=| 0:66 2:-21 3:-13 4:-21
S,judge,start=| aux:12 conj:-14 cue:-10 cuenoun:14 lows:19 poss:28 prep:-58 quote:40 sub:-22 that:-20
S,judge,word=| :70 for:21 that:-20 to:-41
S,next=| aux:24 bracket:-12 comma:-39 conj:-31 cuenoun:33 dash:-13 doc:-33 ed:-28 end:-21 ing:40 low:33 lows:26 num:17
  own:57 prep:-27 pron:26 quant:19 quote:53 qword:-21 rel:-25 role:20 sub:-18 that:19 time:-97 title:-19 verb:12
S,noun,prev=| cap:-30 cuenoun:-30 low:15 prep:39 sub:38 title:-12 verb:-11
S,noun,rank=| 0:18 2:-15
S,noun,start=| aux:-19 det:26 pron:-11 quote:52 title:-16
S,noun,word=| of:-18 to:24
S,prev=| adv:-11 aux:-59 body:34 bracket:-14 cap:22 colon:129 comma:96 conj:-44 cue:51 cuenoun:22 dash:58 det:-90
  ing:-33 low:17 lows:-13 num:28 own:-38 poss:-19 prep:18 prepsub:-46 pron:-28 quant:-10 qword:-33 rel:-38 role:36
  that:-24 time:69 title:-18 verb:-48
S,prev=adv,start=| aux:-16 that:10
S,prev=aux,start=| cap:22 det:-27 prep:11 quote:-39
S,prev=body,start=| prep:49 that:-13
S,prev=cap,start=| adv:32 aux:-36 cap:-109 cuenoun:-17 det:31 doc:-10 low:-63 lows:-17 prep:51 pron:44 rel:15 sub:40
  that:68 title:-25
S,prev=colon,start=| cap:63 quote:70
S,prev=comma,start=| adv:-31 aux:71 cap:-29 cue:-19 cuenoun:-27 det:18 ing:-27 low:-21 lows:-11 poss:-15 prep:53
  pron:-19 quote:120 rel:-40 sub:-30 that:42 verb:18
S,prev=conj,start=| cap:-13 det:-11
S,prev=cue,start=| adv:-80 aux:59 cap:114 cuenoun:30 ing:27 low:51 lows:27 own:14 prep:-124 pron:53 quant:15 quote:-19
  qword:-13 rel:19 role:-19 sub:-23 that:-35 time:-51 title:17
S,prev=cuenoun,start=| cap:75 det:35 low:24 poss:18 prep:-94 pron:22 quote:-12 that:-33
S,prev=dash,start=| cap:-10 det:12
S,prev=det,start=| cap:-65 quant:23 quote:-51
S,prev=doc,start=| det:-14 prep:18
S,prev=ing,start=| poss:-14 prep:14 quant:-11
S,prev=low,start=| adv:62 aux:-18 cap:-32 det:-13 prep:-34 quant:22 qword:40 sub:-13 title:-10
S,prev=lows,start=| det:42 prep:-60 quote:24 that:-39
S,prev=num,start=| cap:-14 prep:45
S,prev=own,start=| low:-17
S,prev=poss,start=| cap:-17 quote:-11
S,prev=prep,start=| adv:24 aux:-38 cap:37 det:-39 low:40 poss:-10 prep:-31 pron:23 quote:-69 qword:17 rel:-10 sub:21
  that:-27 time:-24 title:18
S,prev=prepsub,start=| det:-24
S,prev=pron,start=| aux:-30 det:10
S,prev=quant,start=| aux:15 prep:-14
S,prev=qword,start=| det:-12 pron:-11
S,prev=rel,start=| pron:-15
S,prev=role,start=| aux:-11 cap:-14 prep:26 quote:21 rel:-28 sub:24 that:-34
S,prev=sub,start=| cap:58 det:23 poss:-13 pron:-56 quote:10
S,prev=that,start=| cap:-22 det:-21 poss:21 pron:-29 quote:30 title:12
S,prev=time,start=| low:-13 num:-16 prep:20 that:42 time:-34
S,prev=title,start=| cap:-75 prep:34
S,prev=verb,start=| cap:23 poss:-14 prep:-22 quote:-17 that:-13
S,rank=| 0:152 1:20 2:-30 3:-42 4:-33 5:-66
S,say,prev=| adv:25 aux:-52 body:-14 cap:34 colon:40 comma:67 cuenoun:19 dash:31 doc:25 ing:-29 low:-10 lows:-17
  num:31 own:-13 prepsub:-23 pron:-30 quant:12 qword:-10 rel:-15 role:-22 sub:-50 that:-19 time:45 verb:-11
S,say,rank=| 0:68 1:-14 2:-16 3:-15 5:-28
S,say,start=| adv:-73 cap:14 conj:-20 det:25 doc:-11 lows:-26 own:17 poss:24 prep:-58 prepsub:-41 pron:41 quant:16
  quote:30 sub:-11 that:71 time:-13 title:14 verb:28
S,say,word=| :14 for:-39 how:12 in:-18 that:71 to:-30 which:-17 who:26
S,side=I,start=| cap:-12
S,side=L,start=| aux:-28 body:29 cap:17 conj:-45 det:38 doc:-16 ing:19 num:-22 own:19 prep:-51 prepsub:-35 pron:39
  quote:12 qword:35 rel:-21 role:18 sub:-21 that:35 time:-78 title:31 verb:25
S,side=N,start=| adv:33 aux:-30 cap:-14 det:12 low:-11 poss:29 pron:-12 sub:15 title:-21
S,side=R,start=| det:-21 quote:30
S,start=| adv:28 aux:-59 body:25 cap:-13 conj:-54 cue:-12 cuenoun:-20 dash:15 det:19 doc:-17 ed:10 num:-21 own:16
  poss:32 prep:-72 prepsub:-44 pron:25 quote:51 qword:56 rel:-22 role:34 that:48 time:-75 verb:24
S,start=adv,next=| adv:48 aux:41 comma:-33 det:12 ing:15 low:-13 prep:34 sub:-16 that:-14
S,start=aux,next=| aux:-15 det:12 ing:-10 low:-11 quote:-22 that:39 verb:-16
S,start=cap,next=| aux:60 body:-13 bracket:-12 cap:-28 colon:23 comma:12 cue:-10 cuenoun:20 det:-19 ed:-10 end:14
  low:40 lows:-21 role:11 that:-42
S,start=conj,next=| cue:-10
S,start=cue,next=| cap:-17 det:29
S,start=cuenoun,next=| prep:-23 that:17
S,start=det,next=| adv:-28 cap:24 cue:25 det:12 doc:-33 ed:39 ing:-16 lows:-19 num:50 quant:29 role:-23 time:-59
  title:23
S,start=doc,next=| prep:-13
S,start=ing,next=| low:25
S,start=low,next=| cap:22 comma:19 conj:-15 det:10 end:-12 low:15 lows:22 prep:-56 sub:12 that:-28
S,start=poss,next=| cap:-29 doc:-14 low:21 lows:12 own:45 role:-25 verb:18
S,start=prep,next=| adv:15 aux:30 cap:-105 cuenoun:30 det:-64 doc:33 ing:56 low:23 poss:-21 quote:46 role:-12 sub:-16
  time:-15 title:-53 verb:32
S,start=prepsub,next=| det:-22
S,start=pron,next=| aux:23 cue:40 det:-18 low:-16 prep:13 quote:-14
S,start=quant,next=| aux:-11 cap:53 prep:11 quant:-11 role:18
S,start=quote,next=| quote:51
S,start=rel,next=| aux:-25 cap:28 cue:-21 ed:-14 low:-13
S,start=role,next=| aux:16 prep:27
S,start=sub,next=| adv:-14 low:-21 prep:12 pron:24 quote:-10 role:20
S,start=that,next=| aux:-97 cap:68 comma:-21 cuenoun:-16 det:68 ed:-35 ing:-10 lows:11 poss:37 pron:48 quant:14
  quote:11 sub:25 title:23 verb:-56
S,start=time,next=| comma:-17 prep:-44 that:22
S,start=title,next=| cap:22
S,tell,prev=| body:30 cap:34 comma:48 cue:-112 cuenoun:-14 det:-12 low:29 prepsub:-14 role:26 sub:-21 time:25
S,tell,rank=| 0:-110 1:61 2:39 4:-21 5:22
S,tell,start=| cap:-27 det:-57 low:-22 poss:16 prep:18 pron:83 quote:19 role:-49 sub:-19 that:45 title:-12
S,tell,word=| :-59 about:32 for:-11 of:16 that:45 to:-14
S,urge,prev=| adv:-21 aux:12 cap:-33 cuenoun:21 lows:-12
S,urge,rank=| 2:-10
S,urge,start=| adv:47 aux:-10 det:-16 low:-19 prep:28
S,urge,word=| :-11 of:-13 to:39
S,utter,prev=| cap:10 comma:-18 cue:41 cuenoun:12 low:23 prep:-36 that:-10 time:-10
S,utter,rank=| 0:-98 1:24 3:32 5:32
S,utter,start=| aux:10 cap:24 det:10 prep:-12 that:10 time:-19
S,utter,word=| about:-32 for:66 that:10 to:-56
S,vow,prev=| adv:20 comma:-15 cue:10 cuenoun:16 lows:-16 prep:34 role:-26 sub:-20 time:10
S,vow,rank=| 0:30 1:10 2:20 3:-44
S,vow,start=| adv:40 cap:17 det:20 low:31 poss:-47 pron:-21 quote:-42 time:-12 title:18
S,vow,word=| for:-13 of:-11 to:97
S,word=| :-69 about:50 after:-30 at:27 by:-87 for:53 how:24 if:25 in:-61 of:-42 on:-31 that:48 to:79 whether:90
  which:-22 why:32
""",
    "end": """\
E,about,in=,then=| :-15
E,about,in=then,then=| :30
E,about,next=| comma:-40 conj:23 prep:18
E,accord,next=| aux:-13 comma:-41 prep:-31 stop:161
E,accord,verbs=0,word=| :-17
E,accord,verbs=1,word=| :12
E,accord,verbs=2,word=| :53
E,accuse,next=| aux:-21 comma:-29 conj:14 cue:23 cuenoun:-16 prep:-32 prepsub:25 quote:-15 stop:-22 sub:23 that:-11
E,accuse,verbs=0,word=| :14 and:-21 as:24 from:19 of:-25 to:27
E,accuse,verbs=1,word=| :-44
E,accuse,verbs=2,word=| :-27
E,ask,next=| comma:27 cue:-18 prep:15 rel:-10 stop:-36
E,ask,verbs=0,word=| and:24 of:-11
E,ask,verbs=2,word=| :11
E,base,in=,then=| :-19 ed:46 now:-21 then:40 verb:-46
E,base,in=ed,then=| :17 ed:-17 now:21 then:-31
E,base,in=ing,then=| ed:-24 now:37 then:-12
E,base,in=now,then=| :17 ed:-10 ing:-26 now:28 verb:-10
E,base,in=then,then=| ed:-17
E,base,in=verb,then=| :-23 verb:50
E,base,next=| bracket:32 cap:16 comma:19 conj:11 cue:-27 dash:15 quote:-12 stop:-24 sub:15 that:-26
E,before=adv,next=| prep:37
E,before=body,next=| aux:-21 comma:10 conj:17 cue:-13 prep:-24 prepsub:-14 quote:43 stop:28 sub:14 that:-10
E,before=bracket,next=| comma:-34 stop:19
E,before=cap,next=| colon:-11 comma:-30 conj:17 cuenoun:-29 dash:22 det:-36 prepsub:-13 quote:-33 rel:24 semi:15
  stop:21 that:36
E,before=comma,next=| aux:-20 bracket:30 comma:13 cue:-14 cuenoun:-16 dash:-16 prep:-30 prepsub:11 rel:-12 stop:55
  that:26
E,before=conj,next=| aux:46 comma:24 conj:-39 cue:-22 quote:-14 sub:-16 that:37
E,before=cue,next=| aux:-17 comma:-17 stop:14
E,before=cuenoun,next=| aux:-12 prep:-25 stop:11
E,before=dash,next=| aux:-11 comma:-35 conj:-16 stop:18
E,before=det,next=| cue:22 prep:16
E,before=doc,next=| comma:24 conj:-34 cuenoun:17 prep:-33 stop:47 sub:-25
E,before=ed,next=| comma:21 conj:-21 prep:12
E,before=edge,next=| aux:20 comma:27 conj:-24 cue:-10 cuenoun:12 prep:22 stop:-48 sub:20
E,before=ing,next=| prep:38
E,before=low,next=| comma:-13 cue:15 prep:-28 stop:-39 sub:22
E,before=lows,next=| aux:30 comma:11 conj:-27 prep:-29 stop:36
E,before=num,next=| prep:28 stop:-23
E,before=own,next=| prep:-18
E,before=poss,next=| comma:41 prep:-41 stop:15
E,before=prep,next=| aux:-23 comma:42 conj:-18 cue:-12 prep:-15 sub:-31
E,before=prepsub,next=| comma:11 prep:71 stop:-66
E,before=pron,next=| aux:-33 bracket:82 cap:-11 comma:-14 cue:16 cuenoun:-18 prep:10 prepsub:-14 rel:-27 stop:24
  that:-27
E,before=quant,next=| aux:18 prep:26 stop:-60
E,before=quote,next=| aux:-13 comma:16 quote:43
E,before=rel,next=| aux:45 cue:31 cuenoun:28 prep:-37 stop:-51 sub:-13
E,before=role,next=| cap:-11 comma:-11 stop:57 sub:-19 that:-10
E,before=sub,next=| conj:-11 cuenoun:27 prep:-13
E,before=that,next=| prep:-37
E,before=time,next=| aux:-10 comma:42 conj:-13 cuenoun:-10 prep:-12 stop:-15
E,before=title,next=| aux:-11 comma:-32 conj:13 stop:32
E,before=verb,next=| aux:-13 prep:10 stop:23
E,call,next=| aux:18 comma:17 conj:32 cue:21 dash:-42 quote:56 rel:15 stop:-54 sub:-45 that:-18
E,call,verbs=0,word=| :40 and:26 as:-59 by:24 in:13 on:-14 that:-16 to:-45 with:23
E,call,verbs=1,word=| :-17
E,call,verbs=2,word=| :11
E,closes,start=cap,next=| conj:-23 prep:-27 stop:-12
E,closes,start=det,next=| conj:-13 prep:23 stop:-89
E,closes,start=poss,next=| stop:-33
E,closes,start=prep,next=| prep:-15
E,closes,start=pron,next=| stop:-64
E,closes,start=quote,next=| prep:-34 stop:-36
E,closes,start=qword,next=| stop:-53
E,closes,start=sub,next=| stop:-60
E,closes,start=that,next=| conj:-36 stop:-44
E,colon,in=,then=| :10
E,colon,in=now,then=| :29 now:-28
E,colon,in=then,then=| :33 then:-25
E,colon,next=| aux:-12 cap:-10 comma:-57 prep:-43 stop:37
E,colon,verbs=0,word=| :-16
E,colon,verbs=1,word=| :18
E,colon,verbs=2,word=| :47
E,commas=0,next=| aux:32 bracket:43 cap:11 colon:14 comma:118 conj:113 cue:22 dash:52 det:19 ing:13 low:-10 prep:76
  prepsub:71 pron:14 quote:-20 rel:23 semi:102 stop:27 sub:34 that:-10
E,commas=1,next=| aux:-64 bracket:24 cap:-22 colon:24 comma:-71 conj:-73 cue:-37 cuenoun:-17 dash:-20 prep:-65
  prepsub:-48 quote:-10 rel:-20 stop:-27 sub:-21
E,commas=2,next=| comma:12 conj:-31 cue:-15 prep:-49 stop:30
E,commas=3,next=| comma:-35 conj:-19 prep:-21
E,dashes=0,next=| aux:-25 bracket:-10 colon:17 conj:-13 cue:-40 cuenoun:-46 det:17 end:46 ing:18 low:-17 lows:-17
  prep:-55 prepsub:22 quote:-55 rel:-12 semi:14 stop:32 sub:16 that:-11
E,dashes=1,next=| cue:-24 cuenoun:17 dash:71 prep:-11 quote:25 rel:11 stop:12
E,dashes=2,next=| comma:18 cue:30 dash:-28
E,declare,next=| comma:22 cue:-13 cuenoun:-12 dash:33 quote:-12 rel:-19 stop:-18
E,declare,verbs=0,word=| and:25 as:-36 at:18 for:-30 from:-29 of:17 on:37 that:15 to:10 who:-13
E,declare,verbs=1,word=| :-14 in:23
E,declare,verbs=2,word=| :38
E,for,in=,then=| :13
E,for,in=ing,then=| :-22
E,for,next=| stop:-21
E,hint,next=| aux:-35 comma:29 conj:-15 dash:25 prep:-23 stop:28 sub:-20
E,hint,verbs=0,word=| and:-16
E,hint,verbs=1,word=| :47
E,in=,then=,next=| bracket:-15 comma:-23 conj:40 cuenoun:-28 prep:79 prepsub:-16 quote:49 semi:-17 that:-17
E,in=,then=ed,next=| comma:-35 conj:-21 prep:32 sub:17
E,in=,then=ing,next=| comma:37 cue:20 cuenoun:12 prep:20 sub:-36
E,in=,then=now,next=| aux:-27 comma:-19 conj:-12 cue:-10 prep:32 sub:18
E,in=,then=then,next=| aux:-28 comma:-24 conj:-12 cue:-26 cuenoun:25 prep:-27 sub:13 that:33
E,in=,then=verb,next=| comma:-19 conj:-18 prep:-38
E,in=ed,then=,next=| comma:-17 conj:-15 stop:41
E,in=ed,then=ed,next=| conj:43 prep:-10 sub:10 that:-13
E,in=ed,then=ing,next=| prep:17
E,in=ed,then=now,next=| aux:16 comma:34 prep:-14
E,in=ed,then=then,next=| aux:35 conj:15 prep:-21 sub:-19
E,in=ing,then=,next=| conj:-28 prep:-17 quote:-13 sub:-15
E,in=ing,then=ed,next=| prep:-32
E,in=ing,then=ing,next=| cue:-27 cuenoun:10 prep:41
E,in=ing,then=now,next=| aux:42 prep:-23
E,in=ing,then=then,next=| aux:18 comma:25 conj:-15 cue:-13 prep:-13 sub:-15 that:11
E,in=ing,then=verb,next=| prep:-13
E,in=now,then=,next=| bracket:15 prep:17 prepsub:-13 stop:-11 sub:-28 that:42
E,in=now,then=ing,next=| comma:-30 conj:-24 cue:43 prep:-25
E,in=now,then=now,next=| aux:-32 comma:-35 conj:11 cue:-38 cuenoun:-13 prep:19 prepsub:18 rel:11 sub:30
E,in=now,then=then,next=| comma:22 conj:13 cue:11 sub:-22 that:-12
E,in=now,then=verb,next=| comma:-12 conj:10 prep:22
E,in=then,then=,next=| conj:-19 cuenoun:-10 dash:37 prep:14 quote:-11 stop:-15 sub:23
E,in=then,then=ed,next=| comma:31 conj:-18 that:22
E,in=then,then=ing,next=| comma:-13 conj:32 cue:26 cuenoun:11 prep:-19 sub:25
E,in=then,then=now,next=| comma:13 cue:-19 prep:-30 sub:-13 that:15
E,in=then,then=then,next=| aux:-75 cap:-11 conj:15 dash:-10 prep:28 prepsub:14 sub:17 that:-36
E,in=then,then=verb,next=| comma:30 prep:-12
E,in=verb,then=,next=| comma:17 conj:-22 cuenoun:17 prep:-77 stop:23
E,in=verb,then=ed,next=| prep:-13
E,in=verb,then=ing,next=| comma:-22 cue:11 prep:-34
E,in=verb,then=now,next=| comma:34 cue:17 prep:-11
E,in=verb,then=then,next=| aux:10 conj:10 prep:11 sub:27
E,in=verb,then=verb,next=| comma:13 conj:21 prep:38
E,ing,in=,then=| ed:46 ing:10 now:-19 verb:-38
E,ing,in=ed,then=| :13 ed:-19 ing:40 then:-28
E,ing,in=ing,then=| :-12 ing:34 now:13 verb:-18
E,ing,in=now,then=| :-28 ing:22 now:-23
E,ing,in=then,then=| ed:-15 ing:49 now:-18 then:-40 verb:23
E,ing,in=verb,then=| :-11 ing:18 now:32 verb:-29
E,ing,next=| aux:32 cap:-16 comma:-18 cuenoun:-11 dash:55 prep:-41 prepsub:18 quote:-39 stop:-34
E,judge,next=| aux:70 bracket:61 cap:-17 comma:-21 prep:33 quote:-13 rel:27 stop:-47 that:-10
E,judge,verbs=0,word=| about:-12 and:54 as:-48 at:61 by:20 for:-15 from:11 in:21 of:-42 on:41 or:-20 that:-33 to:-12
  with:45
E,judge,verbs=1,word=| :-21 and:-18 in:-21 that:23
E,judge,verbs=2,word=| :-39
E,last=| aux:-42 body:53 bracket:-144 cap:61 colon:-33 comma:-50 conj:-44 cue:-28 cuenoun:64 dash:-69 doc:25 ed:26
  end:-16 ing:36 low:53 lows:57 num:59 prepsub:-28 pron:-36 quote:138 qword:-11 rel:-51 role:58 semi:-59 sub:-19
  that:-87 time:18 title:59 verb:15
E,left=| 0:33 1:16 13+:32 2:-27 3:-30 4-6:-21
E,len=| 1:15 13+:-16 2:15 4-6:-10
E,next=| aux:-35 aux,adv,aux:-15 aux,adv,cue:14 aux,adv,det:34 aux,adv,prep:-11 aux,aux:-20 aux,aux,low:23
  aux,aux,verb:-19 aux,cap:42 aux,cue,det:10 aux,cuenoun:16 aux,det:-12 aux,det,low:-38 aux,ed,end:10 aux,ing:-14
  aux,ing,det:-11 aux,ing,prep:-10 aux,low,conj:21 aux,low,det:-15 aux,low,low:49 aux,low,prep:-23 aux,lows:-11
  aux,prep:13 aux,prep,cap:13 aux,prep,det:-13 aux,prep,low:-10 aux,quant:-11 aux,quote:-29 aux,quote,quote:-29
  aux,sub:34 aux,verb,det:16 aux,verb,low:-14 aux,verb,prep:16 bracket:31 bracket,cap:-25 bracket,cap,bracket:-44
  bracket,edge:-16 bracket,edge,edge:-16 bracket,end:30 bracket,end,edge:30 cap:-17 cap,comma:-12 cap,end:-12
  cap,end,edge:-12 cap,prep:-23 colon,cap:-10 colon,quote:11 colon,quote,quote:11 comma:24 comma,adv:-25
  comma,adv,prep:16 comma,aux,adv:13 comma,cap,cap:-65 comma,cap,comma:-102 comma,cap,conj:-47 comma,cap,cue:87
  comma,conj,adv:-42 comma,conj,cap:61 comma,conj,cue:57 comma,conj,det:28 comma,conj,pron:61 comma,conj,that:-105
  comma,cue:23 comma,cue,low:11 comma,cue,prep:-15 comma,cue,that:49 comma,cuenoun:88 comma,det:30 comma,det,cap:-19
  comma,det,low:19 comma,det,sub:-45 comma,det,title:-10 comma,ed:-10 comma,ed,prep:-11 comma,edge:28
  comma,edge,edge:28 comma,ing:42 comma,ing,det:33 comma,ing,low:29 comma,ing,prep:-56 comma,low:-66
  comma,low,conj:-38 comma,low,lows:-25 comma,lows:-47 comma,poss:-16 comma,prep:-25 comma,prep,cap:39
  comma,prep,det:30 comma,prep,low:-34 comma,prep,poss:-23 comma,prep,quant:-19 comma,pron:10 comma,pron,aux:-43
  comma,pron,cue:-32 comma,quant:17 comma,quote:-35 comma,quote,quote:-35 comma,rel:23 comma,rel,aux:-21
  comma,rel,ed:-21 comma,role:-16 comma,sub:16 comma,sub,adv:-22 comma,sub,cap:38 comma,sub,det:-42 comma,sub,pron:-54
  comma,sub,sub:-13 comma,title:31 comma,title,cap:13 comma,verb:-28 conj:-10 conj,adv,ed:-11 conj,adv,low:-12
  conj,aux:19 conj,aux,adv:29 conj,cap,aux:-25 conj,cap,cap:-11 conj,cap,prep:-23 conj,cue:64 conj,cue,cap:30
  conj,cue,low:14 conj,cue,prep:-24 conj,cue,that:21 conj,cuenoun:61 conj,det:-42 conj,det,cap:17 conj,det,low:-20
  conj,ed:18 conj,ed,low:-26 conj,ing,det:34 conj,ing,prep:-18 conj,low:-18 conj,low,cap:14 conj,low,lows:-27
  conj,lows:-39 conj,lows,prep:-16 conj,poss:-25 conj,poss,role:-29 conj,pron:35 conj,pron,aux:16 conj,quote:-51
  conj,quote,quote:-51 conj,role:-16 conj,that:-66 conj,that,det:-13 conj,that,pron:-28 conj,title:21
  conj,title,cap:29 conj,verb:21 conj,verb,low:16 cue:-35 cue,cap:-20 cue,comma:35 cue,comma,quote:43 cue,det,low:37
  cue,end:-19 cue,end,edge:-19 cue,low:-36 cue,lows:-11 cue,poss,low:20 cue,prep,cap:-10 cue,prep,poss:-10
  cue,pron,aux:-15 cue,quote:-14 cue,quote,quote:-14 cue,that:24 cue,that,det:15 cuenoun:-31 cuenoun,cue:14
  cuenoun,end:-12 cuenoun,end,edge:-12 cuenoun,low:-13 cuenoun,prep:13 cuenoun,prep,det:-14 cuenoun,prep,ing:18
  cuenoun,prep,low:11 cuenoun,pron,aux:11 cuenoun,that:15 dash:43 dash,adv:30 dash,aux:-30 dash,det:44 dash,det,low:36
  dash,low:-52 dash,prep:-23 dash,rel:-16 dash,sub:38 det:10 end:38 end,bracket:38 end,bracket,edge:39 low:-19
  lows:-17 prep:-59 prep,adv:28 prep,adv,low:14 prep,aux:-12 prep,body:42 prep,cap:19 prep,cap,aux:11 prep,cap,cap:28
  prep,cap,comma:-34 prep,cap,conj:-36 prep,cap,ing:-20 prep,cap,low:-10 prep,cap,lows:-10 prep,cap,prep:-31
  prep,cap,prepsub:25 prep,cap,role:-13 prep,cap,sub:15 prep,conj:29 prep,cue,cap:-15 prep,cue,det:54 prep,cue,low:-19
  prep,cue,poss:-13 prep,cue,prep:-11 prep,cue,that:42 prep,cuenoun:-13 prep,det:18 prep,det,adv:13 prep,det,body:32
  prep,det,cap:-49 prep,det,cue:-12 prep,det,cuenoun:47 prep,det,doc:22 prep,det,ed:-20 prep,det,low:28
  prep,det,lows:28 prep,det,num:-31 prep,det,own:-15 prep,det,quant:-16 prep,det,quote:-20 prep,det,title:-19
  prep,doc:-16 prep,ed:14 prep,ing:-11 prep,ing,cap:-16 prep,ing,det:37 prep,ing,low:-10 prep,low:-21 prep,low,body:11
  prep,low,cap:-26 prep,low,det:-31 prep,low,end:25 prep,low,low:-16 prep,low,lows:-17 prep,low,num:-11
  prep,low,poss:27 prep,low,prep:-30 prep,low,role:-10 prep,low,title:22 prep,lows:-18 prep,lows,comma:13
  prep,lows,conj:13 prep,lows,prep:-27 prep,num:-34 prep,num,end:10 prep,poss:16 prep,poss,body:22 prep,poss,cap:24
  prep,poss,cuenoun:13 prep,poss,low:-22 prep,poss,lows:-32 prep,poss,role:14 prep,prep,det:-17 prep,quant,cap:-14
  prep,quant,low:19 prep,quant,lows:21 prep,quant,prep:-16 prep,quant,sub:12 prep,quote:-19 prep,quote,quote:-19
  prep,qword:-14 prep,role,prep:-13 prep,that:-13 prep,time:44 prep,time,comma:45 prep,time,end:22 prep,time,num:-14
  prep,time,prep:13 prep,time,time:37 prep,title:-24 prep,title,cap:-14 prep,verb:-49 prep,verb,low:-13
  prepsub,cap:-16 prepsub,det,cap:29 prepsub,ing:43 prepsub,low:13 prepsub,prep:-14 prepsub,pron,aux:-12 pron:-14
  quote:-33 quote,quote:-33 quote,quote,quote:-33 rel,aux,cue:-10 rel,aux,low:24 rel,cue:-10 rel,verb:20 semi:47
  semi,edge:14 semi,edge,edge:14 stop:33 stop,edge:17 stop,edge,edge:17 sub,cap,cap:-20 sub,cue:35 sub,det,cap:-12
  sub,det,low:14 sub,det,quote:-16 sub,det,title:44 sub,ed:-25 sub,low:-10 sub,low,low:-10 sub,low,prep:-12
  sub,poss:14 sub,poss,low:-15 sub,prep:19 sub,pron,aux:-35 sub,pron,cue:-25 sub,pron,ed:24 sub,pron,verb:16
  sub,quant:-25 sub,quant,prep:-11 sub,quote:-23 sub,quote,quote:-23 sub,role:30 sub,sub:32 sub,title,cap:10
  sub,title,prep:-14 that:-23 that,aux:38 that,aux,adv:-14 that,aux,ed:28 that,aux,low:-12 that,aux,verb:18
  that,cue:-15 that,det,cap:20 that,pron:-28 that,pron,aux:-15 that,title:-13 that,title,cap:-13 that,verb:-13
E,noun,next=| aux:46 comma:-43 cue:-15 cuenoun:25 quote:13 stop:-68 that:32
E,noun,verbs=0,word=| :13 and:29 in:17 of:-10 on:-21 that:21 to:-17
E,noun,verbs=1,word=| :-30
E,noun,verbs=2,word=| :-16
E,of,in=,then=| :13 then:10
E,of,in=now,then=| now:12
E,of,next=| prep:13 stop:-58
E,opens=adv,next=| aux:29 comma:-12 cue:-12 prep:-39 that:16
E,opens=bracket,next=| bracket:10 stop:-19
E,opens=cap,next=| aux:-23 bracket:-26 cap:-52 colon:-15 comma:11 cue:-19 cuenoun:-18 dash:42 prep:46 prepsub:42
  quote:-26 rel:-19 semi:32 stop:31 sub:28 that:-50
E,opens=conj,next=| cap:13 comma:-13 conj:-14 cue:-21 cuenoun:29 prep:28 prepsub:-18 quote:-15 rel:14 that:-25
E,opens=dash,next=| prep:39
E,opens=det,next=| aux:49 comma:-28 conj:-11 cuenoun:-10 dash:40 prepsub:18 quote:-28 rel:-23 stop:10 sub:17
E,opens=poss,next=| conj:45 prep:-16 stop:-15
E,opens=prep,next=| aux:15 bracket:21 conj:-42 cue:31 cuenoun:-20 dash:-65 prep:-54 prepsub:-11 sub:35 that:51
E,opens=prepsub,next=| comma:43 conj:-16 cue:-10 prep:28 stop:-40 sub:-19
E,opens=pron,next=| aux:-44 cap:-10 comma:-18 conj:66 cue:41 cuenoun:-14 dash:24 prep:-23 quote:-19 rel:-19 stop:47
  sub:-19 that:-18
E,opens=quant,next=| stop:28
E,opens=quote,next=| aux:-11 comma:15 cuenoun:16 prep:-26 stop:35
E,opens=sub,next=| aux:-36 cap:18 comma:57 dash:10 quote:23 rel:-10 stop:-40 sub:-21 that:-10
E,opens=that,next=| aux:-15
E,opens=time,next=| comma:31 conj:-38 cue:-11 quote:43
E,opens=title,next=| aux:-24 conj:-44 cuenoun:10 dash:65 prep:-23 quote:15 rel:10 sub:-15 that:43
E,past,in=,then=| :-23 ing:39 now:-11 then:-11 verb:15
E,past,in=ed,then=| :-26 ed:32 ing:-31 now:11 verb:12
E,past,in=ing,then=| now:-18 then:26
E,past,in=now,then=| :-10 ed:-17 ing:36 now:-20 verb:19
E,past,in=then,then=| ed:25 now:-19 then:15 verb:-24
E,past,in=verb,then=| :-14 ed:35 ing:-32 now:-35 then:11 verb:35
E,past,next=| aux:-79 bracket:17 cap:-19 comma:30 conj:-21 cuenoun:-49 dash:12 det:14 low:-10 prep:35 pron:-26
  quote:24 rel:15 stop:14 sub:-47
E,phrase,in=,then=| :35 now:-17
E,phrase,in=ed,then=| :-15 then:16
E,phrase,in=ing,then=| ing:-25 then:18
E,phrase,in=now,then=| :-10 ing:12
E,phrase,in=then,then=| ing:16 now:-17 then:-11
E,phrase,next=| aux:-12 comma:54 cue:10 stop:51
E,quoted=False,next=| aux:-21 aux,aux:-15 aux,cap:43 aux,cue:-16 aux,cuenoun:16 aux,det:-10 aux,ing:-11 aux,low:-18
  aux,lows:-11 aux,prep:21 aux,quant:-10 aux,quote:-26 aux,sub:34 bracket,cap:-21 bracket,end:13 cap:-85 cap,aux:-18
  cap,cap:-20 cap,prep:-15 colon:32 colon,quote:27 comma:12 comma,adv:-14 comma,cue:46 comma,cuenoun:90 comma,ed:-23
  comma,edge:37 comma,ing:17 comma,low:-46 comma,lows:-45 comma,poss:-37 comma,prep:-31 comma,prepsub:-21
  comma,rel:-17 comma,sub:22 comma,title:51 comma,verb:-33 conj:-35 conj,aux:30 conj,cap:-37 conj,cue:51
  conj,cuenoun:54 conj,det:-44 conj,ed:17 conj,low:-33 conj,lows:-29 conj,poss:-44 conj,prep:37 conj,pron:14
  conj,role:-24 conj,that:-36 cue:-120 cue,cap:-11 cue,comma:16 cue,low:-23 cue,poss:-14 cue,pron:11 cue,that:-24
  cuenoun:-73 cuenoun,that:-13 dash:10 dash,adv:12 dash,aux:-36 dash,det:32 dash,prep:-14 dash,rel:-32 dash,sub:31
  end:43 end,bracket:43 prep:-50 prep,adv:45 prep,aux:-24 prep,body:30 prep,cap:-14 prep,conj:29 prep,cue:22
  prep,det:25 prep,doc:-15 prep,num:-25 prep,poss:14 prep,quant:16 prep,quote:-16 prep,qword:-10 prep,rel:-37
  prep,time:39 prep,title:-30 prep,verb:-46 prepsub:22 prepsub,cap:-36 prepsub,low:13 prepsub,prep:-12 quote:-56
  quote,quote:-56 rel:-42 rel,aux:-10 semi:56 semi,edge:14 stop:27 stop,edge:11 sub:-16 sub,adv:34 sub,cap:-29
  sub,det:-14 sub,ed:-19 sub,poss:21 sub,prep:20 sub,pron:10 sub,quant:-25 sub,quote:-22 sub,sub:39 that:-32
  that,aux:27 that,ed:14 that,pron:-19 that,title:-11
E,quoted=True,next=| aux:-14 aux,cue:10 aux,low:10 bracket:24 cap:68 comma:12 comma,adv:-11 comma,det:22
  comma,quote:-34 comma,rel:40 conj:25 conj,cap:35 conj,cue:13 conj,low:14 conj,lows:-10 conj,pron:20 conj,quote:-47
  conj,that:-30 cue:86 cue,det:10 cue,end:-14 cue,low:-13 cue,poss:22 cue,prep:13 cue,pron:-13 cue,that:48 cuenoun:41
  cuenoun,prep:15 dash:33 dash,conj:-11 det:10 ing:15 low:-11 lows:-17 prep,adv:-17 prep,aux:12 prep,cap:32
  prep,cue:-18 prep,cuenoun:-11 prep,low:-13 prepsub:-16 prepsub,det:-10 pron:-14 quote:22 quote,quote:22 rel:37
  rel,aux:13 sub:19 sub,cap:21 sub,det:14 that:10 that,aux:11
E,rank=| 0:68 4:-10 5:-22 6:-41
| E,report:42
E,report,next=| aux:-24 comma:42 conj:96 cue:-35 dash:20 prepsub:38 pron:14 rel:-30 sub:23 that:-38
E,s,in=,then=| ed:-22 now:43 then:-27
E,s,in=ed,then=| ed:-22 now:10 then:12
E,s,in=ing,then=| :19 verb:-17
E,s,in=now,then=| :-16 ing:-34 now:22 then:46
E,s,in=then,then=| ed:-31 ing:10 now:32 then:-12
E,s,in=verb,then=| :-19 now:17 verb:20
E,s,next=| bracket:40 cap:13 comma:-11 conj:12 cue:-11 dash:16 prep:-36 quote:-15 rel:-14 semi:13 stop:10 sub:45
  that:-23
E,say,next=| aux:-48 cap:36 comma:11 conj:16 cuenoun:-16 dash:15 det:-16 prepsub:-48 pron:15 quote:-35 rel:-33 stop:46
E,say,verbs=0,word=| :-21 about:-27 after:-22 and:-13 as:20 at:-29 between:-18 by:-10 even:11 for:32 if:-27 in:25
  into:-10 of:-45 out:12 over:-10 than:24 to:22 who:-10 with:-17
E,say,verbs=1,word=| :37 and:-11 as:-10 at:-10 but:49 by:30 during:45 for:-12 in:-13 or:-12 than:-11 that:17 when:-24
  while:50 who:-11 with:-17
E,say,verbs=2,word=| :37 after:10 and:20 by:-11 in:-13 on:51
E,start=adv,declare,next=| prep:10
E,start=adv,last=| adv:-30 cap:64 cuenoun:-14 prep:-10 role:-15
E,start=adv,next=| aux:-10 conj:32 prep:-19 stop:16 sub:-12
E,start=adv,say,next=| prep:-15 stop:-36
E,start=aux,last=| body:22 cap:31 low:-36 lows:11
E,start=aux,next=| comma:10 prep:-25 stop:36 sub:21
E,start=aux,say,next=| comma:23 prep:-20 stop:11
E,start=cap,accord,next=| stop:41
E,start=cap,accuse,next=| comma:-45 conj:31 cue:14 prep:-20 stop:-16
E,start=cap,ask,next=| prep:18 stop:-29
E,start=cap,call,next=| aux:16 comma:33 conj:-18 prep:-24 quote:17 stop:-22 sub:-15
E,start=cap,colon,next=| prep:-14
E,start=cap,declare,next=| prep:34 stop:20
E,start=cap,hint,next=| prep:16
E,start=cap,judge,next=| aux:29 conj:32 prep:-25 stop:-40 that:24
E,start=cap,last=| adv:42 body:51 cap:11 conj:26 cue:34 cuenoun:-22 ed:-23 lows:28 poss:-16 prep:-14 pron:-25 sub:-15
  time:-24 title:-26
E,start=cap,next=| bracket:-29 cap:16 conj:20 cue:17 cuenoun:-22 dash:-25 prep:35 rel:37 stop:-11 sub:-23
E,start=cap,noun,next=| prep:11 stop:-39
E,start=cap,say,next=| aux:-23 comma:-22 prep:49 stop:24
E,start=cap,tell,next=| prep:-11
E,start=cap,urge,next=| stop:21
E,start=cap,utter,next=| stop:13
E,start=conj,next=| prep:43
E,start=cuenoun,judge,next=| prep:11
E,start=cuenoun,last=| cuenoun:28 low:26 lows:19
E,start=cuenoun,next=| aux:13 prep:12 stop:-26
E,start=det,accord,next=| stop:26
E,start=det,accuse,next=| comma:18 cue:19 quote:-14 stop:-52
E,start=det,ask,next=| cuenoun:10 stop:-46
E,start=det,call,next=| aux:-11 comma:-12 conj:21 cuenoun:15 prep:-30 quote:62 stop:10
E,start=det,declare,next=| aux:-12 comma:17 conj:16 cue:-13 prep:-49 sub:-13 that:41
E,start=det,hint,next=| stop:20
E,start=det,judge,next=| aux:18 comma:22 conj:-27 cue:-10 cuenoun:-11 stop:39 that:-19
E,start=det,last=| aux:-27 body:17 bracket:-38 colon:-21 conj:-14 cue:-14 dash:-13 det:63 ed:-46 poss:16 prep:38
  quant:27 rel:-11 role:-26 sub:43
E,start=det,next=| aux:-10 bracket:-15 cap:-11 colon:30 comma:-17 conj:10 cue:-30 cuenoun:-20 dash:15 prepsub:22
  quote:37 rel:-43 sub:28 that:18
E,start=det,noun,next=| prep:17
E,start=det,say,next=| bracket:-12 cap:-10 comma:11 cue:-11 cuenoun:-12 dash:18 prep:10 prepsub:-13 sub:20 that:16
E,start=det,urge,next=| comma:-13 prep:29 stop:-30
E,start=det,utter,next=| stop:38
E,start=det,vow,next=| comma:22 conj:-13 prep:21 stop:-60
E,start=ed,last=| low:18 lows:-12
E,start=ing,last=| cap:30 ing:12 low:-23 lows:14
E,start=ing,next=| conj:-19 cue:-10
E,start=ing,say,next=| stop:16
E,start=low,call,next=| aux:11 comma:-29 conj:18 stop:17
E,start=low,declare,next=| comma:24 prep:-16
E,start=low,judge,next=| comma:39 conj:-34 prep:33 stop:-12
E,start=low,last=| cap:-13 cue:12 det:11 ing:22 low:-30 prep:-17 quant:-12 quote:34 role:17 time:16
E,start=low,next=| aux:17 comma:17 cue:-21 prep:36 rel:25 sub:-13 that:-12
E,start=low,say,next=| aux:22 stop:-13 sub:-14
E,start=low,urge,next=| prep:-15
E,start=lows,call,next=| prep:21
E,start=lows,judge,next=| prep:-13 stop:18
E,start=lows,last=| cap:20 low:-21 lows:-10 prep:15 role:34
E,start=lows,next=| aux:-13 comma:31 prep:-10 stop:14 sub:22
E,start=lows,say,next=| stop:-25
E,start=own,last=| low:-19 own:-12 quote:23
E,start=own,next=| comma:17 prep:-15 stop:39
E,start=own,say,next=| comma:17 prep:-15 stop:38
E,start=poss,ask,next=| stop:15
E,start=poss,call,next=| prep:-17 stop:-24
E,start=poss,declare,next=| prep:43
E,start=poss,judge,next=| comma:-36 conj:24 cue:10 prep:-12 sub:-13
E,start=poss,last=| body:-10 cap:23 conj:-10 cue:16 cuenoun:53 doc:-36 low:26 lows:24 num:-21 prep:-16 quant:21
  time:-28
E,start=poss,next=| comma:17 conj:28 cuenoun:-14 dash:-21 prep:31 prepsub:27 quote:-11 rel:-11 stop:-47 sub:-34
  that:-21
E,start=poss,say,next=| aux:-12 conj:-10
E,start=prep,accuse,next=| prep:-24 stop:10
E,start=prep,ask,next=| aux:16 stop:-18
E,start=prep,declare,next=| stop:-45
E,start=prep,last=| adv:35 aux:-15 cap:10 conj:-13 cuenoun:24 doc:-13 ed:24 low:32 lows:-11 num:22 prep:-27 quote:40
  time:-14 title:10 verb:-21
E,start=prep,next=| aux:89 cap:-14 comma:11 conj:14 cue:-24 dash:-10 prep:-59 prepsub:26 stop:-52 sub:36 that:-22
E,start=prep,noun,next=| aux:51 comma:-17 conj:-15 stop:-23
E,start=prep,say,next=| aux:20 conj:-13 cuenoun:18 prep:-16 stop:12
E,start=prep,tell,next=| stop:-27
E,start=prep,urge,next=| comma:31 stop:-17
E,start=prep,utter,next=| prep:-12
E,start=prep,vow,next=| aux:-15 conj:29 prep:-18 stop:34
E,start=pron,call,next=| prep:12
E,start=pron,declare,next=| prep:-10 stop:-24
E,start=pron,hint,next=| stop:-10
E,start=pron,last=| adv:-58 aux:31 cap:13 cue:-13 cuenoun:-13 doc:19 ed:20 ing:-21 low:-11 num:23 poss:-10 prep:27
  pron:34 quant:-10 quote:21 time:-32 title:42
E,start=pron,next=| aux:-39 cap:-12 comma:21 prep:26 prepsub:-22 quote:-11 rel:-10 stop:24 sub:13 that:-20
E,start=pron,say,next=| aux:-23 cap:-11 comma:20 conj:24 cue:10 prep:-13 prepsub:-24 sub:24 that:-13
E,start=pron,tell,next=| prep:20
E,start=quant,judge,next=| prep:-12
E,start=quant,last=| body:12 cap:-13 ed:20 low:18 lows:-22 quant:-16 role:-23
E,start=quant,next=| aux:10 stop:12 sub:17
E,start=quant,say,next=| prep:15 stop:11
E,start=quant,vow,next=| prep:18
E,start=quote,call,next=| prep:27 stop:-37
E,start=quote,last=| adv:-21 cap:-61 cue:-14 quote:85 role:20
E,start=quote,next=| comma:-27 conj:-10 cue:23 cuenoun:29 dash:-21 prep:-43 stop:-34 sub:-14
E,start=quote,say,next=| prep:-23 stop:-11
E,start=quote,utter,next=| prep:11 stop:-59
E,start=qword,ask,next=| prep:12
E,start=qword,judge,next=| aux:-10 stop:26
E,start=qword,last=| adv:-13 cap:37 low:40 lows:26 prep:10 quote:-50 qword:-13
E,start=qword,next=| aux:-32 cue:-18 prep:-12 stop:42 sub:17 that:13
E,start=qword,say,next=| cue:-11 stop:-25
E,start=rel,last=| low:-17
E,start=rel,next=| stop:-27
E,start=role,last=| cap:-32 lows:-15 prep:-11 role:74
E,start=role,next=| aux:-10 prep:14 stop:-28
E,start=role,say,next=| prep:10 stop:30
E,start=role,urge,next=| prep:-10
E,start=sub,ask,next=| aux:-23 comma:12 conj:-33 prep:-32 stop:57
E,start=sub,last=| adv:16 aux:-10 cap:-45 cue:-14 ed:-21 low:32 quote:24 role:17 title:-18
E,start=sub,next=| comma:-34 conj:-10 prep:20
E,start=sub,say,next=| comma:-54 prep:20 stop:-14
E,start=that,declare,next=| aux:-12 comma:15 cue:15 prep:21 stop:-25 sub:29
E,start=that,hint,next=| aux:-13 comma:16 prep:-19
E,start=that,last=| aux:-17 body:11 bracket:-25 cap:-38 conj:-19 cue:-17 cuenoun:22 det:-24 doc:28 ed:48 ing:32 low:12
  lows:40 num:19 prepsub:-15 quant:-13 quote:42 sub:-13 that:-80 time:23 title:-15 verb:26
E,start=that,next=| aux:-45 bracket:-15 cap:14 colon:17 conj:-10 cue:20 cuenoun:12 dash:27 prep:-48 prepsub:-24
  quote:-21 rel:-17 stop:62 sub:-34 that:39
E,start=that,noun,next=| conj:-16 stop:-23
E,start=that,say,next=| cap:30 colon:24 conj:16 cue:10 cuenoun:-16 dash:-23 prep:-16 quote:-12 stop:-16 sub:-29
  that:14
E,start=that,tell,next=| aux:-15 prep:-22 stop:29
E,start=that,vow,next=| comma:-35 stop:34
E,start=title,last=| adv:-10 cap:14 cuenoun:17 low:13 lows:-20 role:-21
E,start=title,next=| aux:-21 cue:20 stop:-26
E,start=title,say,next=| comma:21 prep:10 stop:-22
E,start=verb,last=| low:-12
E,start=verb,next=| prep:-11
E,start=verb,say,next=| prep:-11
E,subject=| :-16 he:31 i:16 they:-30 we:-12 you:26
E,subject=,next=| aux:-13 colon:21 cue:-26 cuenoun:-44 dash:-13 det:23 end:38 low:-18 lows:-17 prep:-22 quote:-27
  rel:-12 semi:38 stop:33 sub:-30
E,subject=he,next=| comma:-23 conj:24 cue:-15 cuenoun:16 dash:13 prep:-10 rel:25 sub:39 that:-18
E,subject=it,next=| aux:-12 conj:12 prep:-13
E,subject=she,next=| comma:-14 conj:-22 cue:11 prep:-10 sub:-26
E,subject=they,next=| comma:27 prepsub:-15
E,tell,next=| aux:-26 prep:-10 prepsub:12 sub:-18
E,tell,verbs=0,word=| :29
E,tell,verbs=1,word=| and:10
E,tell,verbs=2,word=| and:-10
E,that,in=now,then=| :19 now:-33 then:10
E,that,in=then,then=| :-13 now:-22 then:-22
E,that,next=| aux:-17 conj:-16
E,then=| :-16 ed:25 verb:-10
E,then=,next=| bracket:14 cap:-20 colon:20 comma:-12 conj:-47 cuenoun:-34 dash:12 end:39 low:-13 prep:17 prepsub:-30
  quote:11 rel:13 semi:19 stop:33 sub:-26 that:27
E,then=ed,next=| conj:15 cuenoun:-14 dash:-27 prep:-26 prepsub:-28 sub:42 that:-10
E,then=ing,next=| cap:-15 comma:-22 cue:68 cuenoun:28 prepsub:31 quote:-12 sub:-41 that:-14
E,then=now,next=| bracket:19 cap:10 colon:-13 comma:37 cue:-59 cuenoun:-23 dash:11 prep:-28 prepsub:11 rel:13 sub:21
E,then=then,next=| aux:-39 comma:19 conj:26 cue:-44 cuenoun:20 dash:45 prep:-15 pron:-20 quote:-10 rel:-10
E,then=verb,next=| cap:-10 conj:-14 prepsub:21 rel:-18 that:-12
E,to,in=,then=| :13
E,to,in=verb,then=| :15
E,to,next=| comma:-18 conj:-25 prep:-24 stop:32
E,urge,next=| comma:35 conj:-11 stop:17
E,urge,verbs=0,word=| :24
E,urge,verbs=1,word=| :-14
E,urge,verbs=2,word=| :13
E,utter,next=| comma:-11 prep:14 quote:-11 stop:-55 sub:19 that:16
E,utter,verbs=0,word=| :-26 and:-16 of:-22 on:23 that:17 to:-20
E,utter,verbs=2,word=| :-19
E,verbs=0,next=| aux:-11 aux,adv:14 aux,cap:44 aux,cuenoun:17 aux,ed:-41 aux,ing:-27 aux,low:12 aux,lows:-10
  aux,prep:30 aux,quote:-26 aux,verb:-33 bracket,cap:-43 cap,end:-10 cap,prep:-14 colon:-36 colon,quote:-39 comma:18
  comma,adv:21 comma,aux:31 comma,cap:-36 comma,conj:30 comma,cuenoun:31 comma,det:-18 comma,ed:11 comma,ing:28
  comma,low:-58 comma,lows:-25 comma,num:-45 comma,poss:-16 comma,pron:11 comma,quant:22 comma,rel:-25 comma,sub:13
  comma,title:31 conj:21 conj,adv:38 conj,aux:50 conj,cue:23 conj,cuenoun:50 conj,det:-32 conj,ed:32 conj,ing:11
  conj,low:-40 conj,lows:-26 conj,poss:-33 conj,prep:-25 conj,pron:47 conj,quant:-30 conj,quote:-43 conj,role:-10
  conj,that:-23 conj,verb:10 cue,cap:-11 cue,comma:19 cue,det:22 cue,end:-10 cue,low:-23 cue,poss:19 cue,pron:16
  cue,quote:-10 cue,role:10 cuenoun:-20 cuenoun,pron:16 cuenoun,that:18 dash:-12 dash,cap:19 dash,conj:19 prep:47
  prep,adv:36 prep,aux:-22 prep,body:51 prep,cap:-42 prep,cue:26 prep,det:22 prep,doc:-15 prep,ed:15 prep,ing:-13
  prep,low:13 prep,lows:-11 prep,num:-28 prep,poss:32 prep,quant:26 prep,quote:-15 prep,qword:-10 prep,that:-13
  prep,time:37 prep,title:-19 prep,verb:-42 prepsub:32 prepsub,cap:-13 rel,aux:-12 rel,verb:24 semi:19 semi,edge:13
  stop:12 stop,edge:12 sub:55 sub,cap:-28 sub,cue:20 sub,poss:17 sub,pron:39 sub,quant:-21 sub,quote:-21 that:-43
  that,aux:61 that,cap:11 that,det:-17 that,ed:-15 that,pron:-18
E,verbs=1,next=| aux:-38 aux,adv:-10 aux,aux:-12 aux,cue:-11 aux,ed:31 aux,ing:16 aux,low:-14 aux,prep:-13
  aux,verb:-10 bracket:39 cap:-16 comma,adv:-15 comma,aux:-15 comma,cue:32 comma,det:39 comma,low:-22 comma,quote:-30
  comma,rel:13 conj,adv:-30 conj,aux:-24 conj,cap:13 conj,cue:29 conj,low:34 conj,lows:-12 conj,prep:39 conj,quant:29
  conj,that:-35 conj,verb:13 cue,comma:20 cue,pron:-14 cue,that:27 cuenoun:-20 cuenoun,prep:-10 dash:39 dash,conj:10
  low:-11 prep:-53 prep,aux:11 prep,cap:29 prep,cue:-11 prep,low:-22 prep,quant:-13 prep,time:16 quote:-19
  quote,quote:-19 rel,aux:20 semi:19 stop:13 stop,edge:13 sub,cap:24 sub,det:-22 sub,pron:-15 that:12 that,aux:-16
  that,det:20
E,verbs=2,next=| aux:14 aux,adv:-11 aux,verb:40 bracket:-16 colon:55 comma,adv:-31 comma,cap:26 comma,conj:-22
  comma,prep:-13 comma,quote:-10 comma,rel:35 conj:-33 conj,cap:-11 conj,cue:12 conj,low:-13 cue:-44 cuenoun,prep:23
  dash:17 dash,conj:-37 prep:-53 prep,cap:31 prep,cue:-11 prep,low:-12 prepsub:-27 prepsub,pron:-11 sub:-43 sub,det:16
  sub,pron:-17
E,vow,next=| aux:-20 comma:39 cue:-13 cuenoun:-10 prep:10 prepsub:17 stop:-13 sub:29 that:-14
E,vow,verbs=0,word=| and:-11 as:30 for:-20 in:34 of:-10 on:-31 that:-11 with:-14
E,vow,verbs=1,word=| :19
E,vow,verbs=2,word=| :-48
E,word2=| and:15 but:50 despite:66 in:-30 including:-101 or:-61 when:-20 where:-10 which:52 while:56 with:25
E,word=| :100 about:-99 after:71 against:-45 among:-15 and:27 as:-19 at:38 because:-52 before:33 between:-43 but:79
  by:97 despite:69 during:126 following:28 for:-83 from:-30 if:-93 in:44 into:-28 like:14 of:-181 off:28 on:47 or:-65
  out:-13 since:-37 so:-16 that:-23 though:14 through:49 to:-61 until:-10 up:-22 when:56 where:-13 whether:-28
  which:44 while:69 who:-30 with:15 without:29 yet:-26
""",
    "cue": """\
about,head=| none:12
about,mid,right=| prep:11
about,source=| N:12
accord,first=| the:20
accord,form=| phrase:23
accord,helper=| :23
accord,quoted=| False:54 True:-31
accord,source=| R:43
accord,verbs=| 0:10 1:-12 2:26
accuse,first=| the:13
accuse,form=| ing:32 s:-24
accuse,gap=| 0:38
accuse,helper=| :22 be:18 have:-13 to:-39
accuse,quoted=| False:-22 True:22
accuse,right=| cap:66 det:28 prep:-11
accuse,source=| L:-18 N:10
accuse,verbs=| 1:33 2:-38
after=| adv:36 aux:-94 body:21 cap:56 comma:-46 conj:-34 cue:-37 dash:-37 det:42 doc:20 ed:-38 end:19 low:13 lows:-20
  own:55 prep:18 prepsub:-51 pron:48 quant:16 quote:-27 qword:17 rel:18 role:27 sub:-28 that:12 time:27 verb:-55
ask,first=| :-36 about:-17 if:45 the:-28 whether:41
ask,form=| base:-23 ing:26 s:-10
ask,gap=| 0:26 1:78 2:-12
ask,helper=| :-41 be:49 have:22 to:-34
ask,quoted=| False:21
ask,right=| cap:22 low:-67 poss:31 qword:-29 sub:82
ask,source=| L:-16 N:22
ask,verbs=| 0:18 1:-19 2:20
base,firm,right=| cap:26 low:-13 poss:11 prep:-35 quote:-51 sub:-18
base,head=| body:17 cuenoun:17 det:-22 doc:-62 low:54 lows:28 none:-22 pron:-10 quant:89 quote:-33 role:44 title:-18
base,loose,right=| cap:-33 conj:-13 det:23 low:25 quote:40 title:-49
base,mid,right=| aux:-31 det:-18 lows:-38 poss:14 pron:18 quote:-11 that:34
base,source=| N:-22 R:-23
before=| adv:-42 aux:-10 body:26 bracket:32 comma:30 cue:15 dash:16 det:-17 doc:30 edge:-14 ing:-17 low:-10 poss:-15
  prepsub:14 pron:16 role:24 sub:-16 that:-27 time:14 verb:-24
before=body,after=| det:-33 end:-10 low:17 pron:-11 that:23
before=cap,after=| adv:-45 aux:12 cap:35 colon:40 det:20 end:60 low:18 lows:25 own:27 poss:-19 prep:-20 prepsub:-20
  pron:-47 role:21 sub:-28 that:-12 time:27 title:19
before=comma,after=| adv:-29 cap:28 det:-14 prep:-33 pron:18 quant:11 quote:14 role:-10 that:26
before=conj,after=| cap:44 comma:-10 det:23 low:19 prep:21 pron:14 that:64
before=cue,after=| that:34
before=cuenoun,after=| cap:-28 det:35 prep:-27
before=det,after=| low:-72 prep:60
before=doc,after=| end:36 prep:-55
before=ed,after=| low:19 prep:40
before=edge,after=| det:40 prep:-16
before=low,after=| adv:10 cap:-47 comma:-11 end:-59 pron:27 that:-27
before=lows,after=| comma:-55
before=poss,after=| prep:-31 that:13
before=prep,after=| cap:13 low:-41 prep:45 role:-26 that:12
before=pron,after=| adv:10 aux:-27 cap:-15 comma:49 det:-21 end:16 low:18 poss:20 prep:-13 pron:-27 quote:-11 role:36
  sub:19 that:-10
before=quant,after=| prep:22
before=quote,after=| cap:18 low:-43 prep:22 title:22
before=rel,after=| cap:-17 det:-14 that:-27
before=role,after=| cap:17 comma:94 det:-27 end:13 low:10 prep:-19 pron:32 that:-31
before=sub,after=| prep:48
before=that,after=| prep:-35
before=time,after=| det:-30
before=title,after=| det:-37 prep:18 that:23
before=verb,after=| prep:33
| bias:-26
call,first=| her:-11
call,form=| base:14 ing:20 past:-36 s:21
call,gap=| 0:19 1:-21
call,helper=| :17 be:-44 have:23 to:43
call,quoted=| True:19
call,right=| cap:-30 det:-18 low:49 lows:25 poss:11 prep:-18 pron:-23 quote:-50 sub:-15
call,source=| L:13
call,verbs=| 0:15 1:12
colon,form=| colon:-21
colon,gap=| 0:-21
colon,head=| cap:33 cuenoun:-29 det:73
colon,helper=| :-21
colon,mid,right=| cap:-30 det:-42 pron:11 quote:19
colon,quoted=| False:-40 True:19
colon,right=| cap:-30 det:-42 pron:11 quote:19
colon,source=| L:-11
colon,verbs=| 0:-26
content=| L:32 LR:-66
declare,first=| :22 a:34 his:-23 the:-15
declare,form=| ing:-30 past:38
declare,gap=| 1:-51 2:-18
declare,helper=| :-14 be:16 not:17 to:-29
declare,quoted=| False:10 True:-15
declare,right=| adv:-10 aux:-19 cap:-89 det:26 ing:27 low:15 poss:67 prep:-36 quote:22 that:35
declare,source=| L:16
earlier=| False,F:16 False,L:58 False,N:48 False,R:61 True,L:-78 True,N:-67 True,R:-55
firm,before=| bracket:35 comma:25 conj:-20 cuenoun:-24 dash:36 det:-23 doc:33 ed:20 low:-14 prepsub:50 quant:22
  quote:42 rel:-11 sub:-45 that:-25
firm,first=| :-51 an:15 and:-29 for:39 he:-30 how:-12 if:51 she:-27 that:-33 there:11 they:14 was:22 what:10
firm,form=| base:-18 s:48
firm,head=| body:15 cap:18 det:35 ed:-19 quote:-48 that:-21 title:12
firm,helper=| :25 be:13 have:21 to:-21
firm,quoted=| False:19
firm,right=| aux:22 cap:-10 conj:35 det:-14 ing:16 low:-17 lows:12 own:14 prepsub:-12 pron:-12 qword:13 rel:23
  role:-12 that:-14
firm,source=| I:-26 R:69
firm,verbs=| 1:12 2:24
for,head=| none:14
for,mid,right=| det:10 prep:-21
for,source=| N:14
form=about,nounish=| True:14
form=about,right=| prep:11
form=base,nounish=| False:12 True:-67
form=base,right=| adv:58 cuenoun:-40 det:23 ing:-32 poss:28 prep:-19 pron:15 quant:23 qword:-19 rel:11 role:-16 sub:22
  that:24 title:-21
form=colon,nounish=| False:-21
form=colon,right=| cap:-30 det:-42 pron:11 quote:19
form=for,nounish=| False:-30 True:41
form=for,right=| det:10 prep:-21
form=ing,nounish=| True:49
form=ing,right=| adv:-18 det:22 lows:24 prep:40 pron:12 quote:51 qword:79 role:20 sub:-12 that:56 title:-24
form=of,nounish=| False:34 True:-34
form=of,right=| det:17 prep:11
form=past,nounish=| False:22
form=past,right=| cap:-41 cuenoun:18 det:-14 ed:43 ing:59 prep:-20 prepsub:-41 pron:-16 quote:-49 qword:-27 role:-30
form=phrase,right=| cap:-13 quote:-14 that:-18
form=s,nounish=| False:52 True:-48
form=s,right=| adv:-26 cap:11 conj:-24 det:-41 ing:-10 low:14 lows:-10 poss:15 pron:-32 quote:30 that:-26
form=that,nounish=| True:14
form=to,nounish=| False:-30 True:16
form=to,right=| prep:14
gap=| 0:11 2:24 3:11 7-12:-77
group=| accord:23 ask:19 call:19 colon:-21 hint:10 judge:-39 noun:-15 tell:-13
head=| adv:-39 body:10 bracket:15 cap:17 conj:-20 cue:26 cuenoun:-25 dash:40 det:12 edge:16 low:-11 lows:-16 none:-18
  num:11 own:18 poss:26 pron:-12 quote:-48 title:22
helper=| :-24 be:16 have:-12 modal:-22 own:-15 to:-24
helper=,before=| aux:-11 body:-44 bracket:13 cap:-12 comma:17 conj:11 cue:-25 dash:-20 det:-52 ed:-43 edge:-23 ing:-23
  lows:60 num:-23 poss:-22 prepsub:30 pron:67 quant:-23 quote:57 rel:41 sub:-37 time:29 verb:25
helper=be,before=| low:16 lows:-10 pron:-41 rel:-19 role:24
helper=have,before=| body:34 cap:-17 comma:34 conj:14 low:-10 pron:20 rel:-18 title:-34
helper=modal,before=| cap:19 pron:-49
helper=own,before=| cap:-11
helper=to,before=| cue:52 ed:34 prep:88 time:-19 verb:-39
hint,first=| :-14 the:23
hint,form=| base:23 ing:-23
hint,helper=| :13 have:12
hint,quoted=| False:30 True:-20
hint,right=| det:-33 that:-19
hint,source=| L:-13
hint,verbs=| 2:13
ing,firm,right=| cap:-50 det:15 low:25 poss:-16 pron:-18 quote:19
ing,head=| body:14 cap:-13 cuenoun:14 det:-34 doc:-27 edge:16 low:-17 lows:-10 none:16 quant:-81 role:-23 title:11
ing,loose,right=| cap:14 low:-53
ing,mid,right=| cap:22 det:15 low:20 lows:35 poss:27 prep:20 that:33
ing,source=| F:16 I:20 N:16
judge,first=| :17 a:-24 as:15 her:18 his:19 the:49
judge,form=| ing:-21 past:-19 s:-14
judge,gap=| 0:12 1:-44
judge,helper=| :-22 be:25 modal:14 not:-24 to:-29
judge,quoted=| True:-34
judge,right=| cap:33 low:-42 lows:12 poss:15 prep:-66 quote:32 sub:14 title:54
judge,source=| L:-11 N:-13
judge,verbs=| 0:-10 2:-38
left=| adv:-14 conj:-33 det:19 poss:24 prep:-23 prepsub:-26 pron:-50 quote:62 rel:117 sub:-50
leftlen=| 1:58 13+:-75 3:13 7-12:-30
loose,before=| cap:-40 conj:11 cue:24 cuenoun:36 dash:-12 doc:16 edge:-19 low:-14 pron:14 quote:-22 rel:-17 role:-12
  sub:19 time:16 title:-14 verb:16
loose,first=| a:16 an:11 and:-20 as:-25 her:20 his:37 that:43 to:18 whether:30
loose,form=| base:-20 ing:14 s:-54
loose,head=| cap:12 cuenoun:-23 det:-37 doc:22 ed:-30 ing:-31 pron:-13 quant:11 role:11
loose,helper=| :-34 be:-32 have:-28 modal:-59 not:51
loose,quoted=| False:-43 True:-10
loose,right=| aux:-10 cap:25 conj:-40 cuenoun:57 ing:-52 low:23 lows:-20 poss:24 pron:-10 quant:-17 quote:58 rel:-49
  role:-13 sub:-15 that:41
loose,source=| R:-45
loose,verbs=| 1:-10 2:-35
margin=| 0:-65 1:-40 2:18 3:62
mid,before=| aux:14 body:15 cap:39 comma:10 doc:-19 ed:-14 low:18 lows:-10 num:-27 poss:-25 prep:-14 quant:-13
  quote:-24 rel:32 role:36 sub:11 title:20
mid,first=| :-27 a:-20 about:90 an:20 and:-10 as:31 for:16 he:-29 him:55 his:35 in:-58 it:-35 of:-11 that:20 their:32
  what:-25 whether:19
mid,form=| base:-17 colon:-21 for:11 ing:34 past:10 s:10 to:-14
mid,head=| adv:-26 cap:-12 det:14 doc:-26 ed:44 edge:16 poss:-13 rel:-15 role:-10 that:14 time:33
mid,helper=| :-16 be:35 modal:42 not:-51 own:-15 to:-11
mid,quoted=| False:-13 True:14
mid,right=| adv:-19 cap:19 conj:-27 lows:23 num:-55 poss:16 prep:22 prepsub:-45 quant:16 rel:-34 role:22 that:25
  title:28
mid,source=| F:16 L:-13 R:-17
noun,first=| :20 for:-23 of:-22 that:-46 the:-16 to:26
noun,form=| for:11 to:-14
noun,gap=| 0:-17 1:-13
noun,helper=| own:-15
noun,quoted=| False:-12
noun,right=| cap:49 poss:-30
noun,source=| L:-17
noun,verbs=| 0:17 1:-16 2:-16
nounish=False,after=| adv:25 aux:-50 body:18 cap:16 conj:14 cuenoun:11 dash:-22 end:11 low:-17 lows:-14 own:30
  prep:-33 prepsub:-38 pron:27 quote:12 rel:25 role:10 sub:-21
nounish=False,before=| adv:-47 body:12 bracket:32 cap:13 comma:10 conj:40 cuenoun:32 det:-10 edge:22 low:20 poss:-33
  prep:-24 prepsub:-21 pron:-15 quant:-39 quote:46 rel:-26 role:24 sub:53 time:37 title:-16 verb:-35
nounish=True,after=| adv:12 aux:-44 cap:40 colon:13 comma:-51 conj:-48 det:33 ed:-47 low:30 prep:51 pron:21 quote:-39
nounish=True,before=| aux:-10 body:15 comma:20 conj:-47 cue:22 cuenoun:-23 doc:26 edge:-36 ing:-16 low:-30 lows:-10
  poss:18 prep:24 pron:31 quote:-49 rel:31 sub:-68 that:-22 time:-23 verb:12
of,mid,right=| det:17 prep:11
opens=| adv:12 bracket:-43 det:-28 low:-33 poss:42 prepsub:28 quant:-21 quote:59 qword:-35 sub:39 that:-11 title:13
opens=adv,form=| base:-10 ing:-10 past:-47 phrase:30
opens=bracket,form=| base:-19 past:26
opens=cap,form=| about:-38 colon:88 for:-25 ing:-11 that:-24
opens=conj,form=| base:15 ing:12 past:19 phrase:18
opens=det,form=| ing:25 of:16 past:22 phrase:-32 s:20 that:-37
opens=prep,form=| base:-11 ing:23 past:24 phrase:-45
opens=prepsub,form=| base:58 ing:-23
opens=pron,form=| base:-36 ing:31 past:21 phrase:-19
opens=quant,form=| past:11
opens=quote,form=| ing:11 past:34 s:29
opens=sub,form=| base:42 ing:29 past:13 phrase:-25 s:10
opens=that,form=| past:-37
opens=time,form=| ing:32
opens=title,form=| base:-76 past:26
past,firm,right=| adv:-34 aux:-24 cap:14 conj:51 det:-17 low:-28 quant:-10 quote:28 qword:-16 role:23
past,head=| body:21 cuenoun:-20 doc:28 ed:-25 low:-19 lows:-26 none:35 pron:-12 quant:36 rel:-19 role:17 that:-20
  title:22
past,loose,right=| cap:39 conj:-12 low:26 lows:-22 poss:24 prep:27 quant:-28 quote:-14 that:23 title:10
past,mid,right=| cap:10 det:29 low:-17 lows:14 prep:-25 pron:40 quote:-14 role:-17 title:-30
past,source=| L:27 N:35 R:-11
phrase,head=| cap:-20 cuenoun:36 low:13 lows:27
phrase,mid,right=| cap:-35 det:16 prep:20 pron:-28 quote:-22 sub:-25 that:-11
phrase,source=| L:-14 R:48
phrase=| False,ask:-14 False,call:-27 False,colon:-21 False,hint:10 False,judge:-40 False,noun:-15 False,say:-40
  False,tell:-13 True,accord:23 True,call:46 True,say:42 True,utter:-13
quoted=| False:-37 True:11
quoted=False,verbs=| 0:-17 2:-14
quoted=True,verbs=| 2:11
right=| adv:-33 adv,aux:32 aux,adv:-34 aux,aux:15 aux,ed:-11 aux,low:28 cap:-24 cap,adv:-22 cap,aux:41 cap,cap:-59
  cap,comma:-47 cap,conj:42 cap,cue:-31 cap,det:-12 cap,ed:38 cap,end:-41 cap,low:63 cap,lows:37 cap,quote:22
  cap,single:-23 cap,sub:26 cap,title:13 cap,verb:-10 conj:-20 cue:30 cuenoun,prep:49 dash:-57 det:-37 det,adv:12
  det,body:64 det,cap:-20 det,cuenoun:31 det,ing:17 det,own:14 det,quant:-23 det,quote:-55 det,role:-42 det,time:-57
  det,title:-16 doc:53 ed:13 ing:-23 ing,det:22 ing,prep:-36 low:19 low,aux:-27 low,cap:10 low,comma:-34 low,conj:35
  low,end:-25 low,low:-20 low,lows:-41 low,role:24 low,sub:17 lows:15 lows,prep:26 lows,sub:32 num:-55 own:38 poss:11
  poss,cuenoun:30 poss,low:-15 poss,lows:44 poss,own:-14 poss,prep:-46 poss,role:-28 prep:-12 prep,adv:-75
  prep,aux:-17 prep,cue:63 prep,cuenoun:43 prep,det:15 prep,lows:14 prep,num:-35 prep,quote:19 prep,role:-35
  prep,verb:47 prepsub:-18 pron,adv:-22 pron,aux:16 pron,ed:14 pron,prep:-50 pron,quote:31 pron,verb:17 quant:22
  quant,lows:-21 quant,prep:43 qword:52 qword,det:28 qword,pron:25 rel:-28 role,prep:-10 sub,cap:43 sub,det:-32
  sub,pron:-36 that:22 that,adv:56 that,aux:-57 that,comma:32 that,det:53 that,ing:23 that,low:-23 that,lows:-17
  that,poss:19 that,prep:12 that,pron:17 that,quant:-26 that,quote:35 that,title:19 time:-23
rightlen=| 1:-48 13+:20 2:-42 3:-27 4-6:15 7-12:23
s,firm,right=| prep:24
s,head=| body:15 cap:17 cuenoun:-23 doc:58 low:-18 rel:28 role:-22 title:19
s,loose,right=| conj:-10 det:-15 low:25 prep:-35 quote:46
s,mid,right=| quote:34 that:-19
say,first=| :38 a:-20 an:-16 and:-42 he:17 her:10 in:-32 she:24 that:44 the:48 their:26 there:33 this:-27 to:34
say,form=| past:32 phrase:-24 s:-12
say,gap=| 0:-41 1:22 4-6:-10 7-12:-40
say,helper=| be:-22 have:-33 not:13 to:17
say,right=| adv:-24 cap:-22 cue:45 det:-16 ed:23 ing:-25 own:51 poss:-31 prep:-30 prepsub:23 pron:26 quant:-80
  quote:13 qword:11 sub:-25 that:37 verb:21
say,source=| I:-24 L:46 R:-12
say=| False:-15 True:-11
sides=| 0:-91 1:-21 2:26 3:61
source=| F:16 F,edge:16 I,cap:-14 L:-20 L,adv:30 L,body:-28 L,det:-11 L,ing:-15 L,low:-18 L,poss:-20 L,rel:-22
  L,role:12 N:-18 N,none:-18 R,cap:-12 R,det:59 R,quant:41 R,title:-12
sourcelen=| 0:-18 3:-10
sure=| 0:-35 1:-28
tell,first=| :-34 the:-31
tell,form=| base:20 past:-40
tell,gap=| 1:-30 2:-25 3:31 4-6:15
tell,helper=| :30 be:-50 have:-20 to:52
tell,quoted=| False:-25 True:12
tell,right=| prep:40 quote:-40
tell,source=| L:23 N:-18
tell,verbs=| 0:-12 1:-19 2:18
tense=,verbs=| 1:19
tense=ed,verbs=| 1:-17 2:-19
tense=ing,verbs=| 0:-15 1:-16 2:15
tense=now,verbs=| 1:20
tense=then,verbs=| 0:16
tense=verb,verbs=| 0:-10 1:-17
that,head=| poss:30
that,source=| L:12
then=| adv:29 aux:-20 bracket:23 cap:-59 conj:63 cue:-71 dash:-15 det:-55 edge:41 end:35 ing:-42 low:-10 prepsub:10
  pron:-33 semi:66 sub:55
tier=| firm:27 loose:-53
to,mid,right=| prep:14
urge,first=| :-46
urge,form=| base:-49 past:60 s:-18
urge,gap=| 0:23 1:-13
urge,helper=| be:-11 have:15
urge,quoted=| False:-10
urge,right=| cap:-18 low:42 poss:-31 prep:27 role:46 title:-43
urge,verbs=| 1:-10
utter,first=| :36 a:52 that:18 the:19
utter,form=| ing:21 past:20 phrase:-34
utter,gap=| 0:-32 1:13 2:-18
utter,helper=| :-10 to:-24
utter,quoted=| False:-35 True:28
utter,right=| cap:-10 det:12 low:-17 prep:12 quote:113 that:-38
utter,source=| L:-32
utter,verbs=| 0:-17 1:24 2:-14
verbs=| 0:-17
vow,first=| :-53 a:-11 that:23 the:-34
vow,form=| base:-33 ing:12 past:-27 s:57
vow,gap=| 0:30 1:22
vow,helper=| :-16 have:11 to:23
vow,quoted=| True:18
vow,right=| adv:59 cap:-20 det:-13 low:50 poss:24 prep:73 role:-70 that:20
vow,verbs=| 0:-27 2:32
""",
    "segment": """\
after=| cap:48 conj:18 dash:15 det:-14 edge:37 low:-30 lows:-13 prepsub:-19 pron:33 rel:-30 role:-32 sub:32
after=cap,shape=| lower:38
after=conj,shape=| lower:23 title:-16
after=dash,shape=| lower:-17
after=det,shape=| lower:-17
after=edge,shape=| lower:30 mostly:-20 title:-14 upper:41
after=low,shape=| upper:-15
after=prep,shape=| lower:56 title:27
after=rel,shape=| lower:-17
after=role,shape=| lower:-41
after=sub,shape=| lower:32
before=| aux:27 cap:-17 cap,cap:46 cap,prep:-41 colon,low:11 comma,cue:26 conj:-17 cuenoun:30 det,aux:-18 det,cue:10
  det,ing:-27 det,prep:-33 det,sub:40 ed:-10 prep:-36 prep,low:-36 that:24
before=aux,size=| 1:24 2:18
before=cap,shape=| mostly:-13
before=cap,size=| 1:-15 3:-19
before=colon,shape=| upper:-17
before=colon,size=| 13+:-32 7-12:13
before=comma,shape=| lower:-14 upper:23
before=comma,size=| 13+:19
before=conj,shape=| lower:-20
before=cue,shape=| lower:10 title:-15
before=cuenoun,shape=| lower:26
before=cuenoun,size=| 2:-38
before=det,shape=| title:26
before=det,size=| 1:-12 3:19 4-6:-12
before=ed,shape=| lower:-13
before=ed,size=| 1:-25 2:10
before=low,shape=| lower:-27
before=low,size=| 1:-31
before=prep,shape=| lower:19 mostly:-27 title:-23
before=prep,size=| 3:-27 4-6:20
before=sub,shape=| lower:-14
before=sub,size=| 2:10
before=verb,shape=| lower:-10
form=| ing:23 past:-18
gap=| 2:16 3:-13
group=| call:14 other:-29 say:-50 tell:-13 think:28
group=call,source=| N:17
group=judge,source=| L:-15 N:11
group=other,gap=| 1:-29 13+:10 3:-26 7-12:28
group=other,source=| L:-22
group=say,gap=| 1:31 4-6:-42 7-12:-33
group=say,source=| L:20 N:-70
group=think,gap=| 1:-25
group=think,source=| L:15 N:12
inner=| adv:-14 comma:10 role:-22
margin=| 0:-84 1:-107 2:-97 3:290
mode=colon,shape=| upper:-17
mode=colon,size=| 13+:-32 7-12:13
mode=verb,inner=| adv:-14 comma:11 role:-22
mode=verb,shape=| lower:21 mostly:-30 title:-23 upper:35
mode=verb,size=| 13+:59 2:-20 3:-17 4-6:-22
named=| False:-14 True:15
open=| False:17
shape=| lower:15 mostly:-28 upper:17
single=| False:26 True:-25
size=1,shape=| lower:-39 title:37
size=| 13+:27 2:-21 3:-13 7-12:12
size=13+,shape=| lower:34
size=2,shape=| lower:-19 title:-22 upper:21
size=3,shape=| title:-30
size=4-6,shape=| lower:20 mostly:-18 title:11 upper:-13
size=7-12,shape=| lower:12 mostly:-18 upper:18
source=| L:25 N:-24
told=| False:-26 True:27
verb,said=| False:22 True:-20
""",
    "holder": """\
E,distance=| 1:13
E,said=| False:21 True:-29
E,said=False,distance=| 1:38
E,said=True,distance=| 1:-25
I,after=| mark:24
I,before=| comma:-29 pron:27
I,form=| aux:36 ing:-28
I,gap=| 13+:37 7-12:-16
| I,other:38 L:16 L,call:-47 L,colon:22 L,declare:-19 L,other:-19 L,rel,that:-10 L,rel,who:52 L,say:53 L,show:23
  L,whole:33 N:10 N,call:49 N,colon:-25 N,earlier:-32 N,judge:22 N,other:-33 N,say:-28 N,think:36
L,apposed=| adv:20 cap:-51 cap,cap:-45 cap,det:-22 low:25 num:-20 time:68 time,cap:20
L,cut=| :-37 ,aux:-64 ,colon:21 ,past:23 ,s:-16 adverbial:-33 adverbial,aux:13 adverbial,ing:-20 adverbial,past:-37
  circumstance:-25 circumstance,past:-19 ed:59 ed,aux:47 ed,ing:24 verb:15 verb_after_comma:-19
  verb_after_comma,aux:-13 verb,aux:12 verb,colon:-10 verb,ing:26 verb,past:-17
L,cut=,last=| body:17 cap:55 conj:-22 cuenoun:25 det:-23 doc:-18 low:-28 num:31 poss:-29 prep:-34 pron:27 role:24
L,cut=adverbial,last=| cap:-18 low:-23 prep:-16 pron:-18
L,cut=ed,last=| cap:30 low:11 prep:14 pron:-17
L,cut=verb_after_comma,last=| cap:10 cue:-17 doc:11 pron:-17
L,cut=verb,last=| adv:-21 body:-13 cap:-42 cuenoun:-21 low:19 lows:20 prep:24 pron:32
L,form=| colon:22 ing:17 past:-24
L,gap=| :-18 ,c0v0r0:59 ,c0v0r0m:-21 ,c0v1r0:-16 ,c0v1r0m:-31 ,c0v1r1:11 ,c0v2r1:56 ,c1v0r0m:-12 ,c1v0r1:-20
  ,c1v1r0:-24 ,c1v1r1m:-14 ,c1v2r1:-16 ,c2v0r0:-13 ,c2v1r0:20 ,c2v2r1:25 ,c3v2r1:23 comma,c0v0r0:-59 comma,c0v1r0:15
  comma,c0v2r0:-21 comma,c1v1r0:33 dash:-10 rel,c0v0r0:19 relcomma,c0v0r0:-26 time:-14
L,helper=| :16
L,last=| body:-12 cap:33 conj:32 ing:24 low:-19 lows:14 poss:-29 prep:-22 title:16 verb:12
L,len=| 1:-18 4-6:-24
L,next=| aux:-27 cue:52 edge:-37 prep:-25 verb:36
L,prev=| adv:-14 aux:-11 cap:-14 comma:73 conj:-16 cue:-50 cuenoun:-11 dash:34 edge:33 ing:-53 mark:58 prep:-74
  prepsub:38 qword:54 rel:16 sub:23 that:14 time:-20 verb:-44
L,prev=aux,start=| det:22 ed:-19
L,prev=comma,start=| cap:32 det:55 sub:-12 title:12
L,prev=conj,start=| cap:-41 low:-21 pron:76
L,prev=cue,start=| cap:-24 det:26
L,prev=dash,start=| cap:34
L,prev=ed,start=| det:-18 low:30
L,prev=edge,start=| adv:-28 cap:38 det:16 sub:-33 title:17
L,prev=ing,start=| det:-13 low:-13
L,prev=mark,start=| cap:40 pron:17
L,prev=prep,start=| cap:-16 cuenoun:10 det:-35 quant:-15 qword:-15 time:-15
L,prev=sub,start=| det:32 pron:27
L,prev=that,start=| cap:34 pron:-43
L,prev=verb,start=| det:-31
L,rank=| 0:65 2:-17 3:-40 5:-31 6:-20 8:12
L,shape=| c0v0r0:-11 c0v0r0m:-24 c0v1r0:11 c0v1r0m:-23 c0v2r0:-10 c0v2r1:28 c1v0r0:24 c1v0r0m:-12 c1v0r1:-22
  c1v1r0:-16 c1v1r0m:14 c1v1r1m:-14 c1v2r1:13 c2v0r1:-24 c2v1r0:12 c2v2r1:35 c3v2r1:22
L,start=| adv:-77 body:-18 cap:81 det:45 ed:-42 low:-54 lows:-57 num:24 poss:51 pron:115 qword:-41 rel:52 role:-20
  sub:-80 time:-37 title:65
L,whole,cut=| :-34 ed:19 verb_after_comma:36
N,after=| comma:-34 low:-14 mark:-13 poss:-18 prep:28 sub:62
N,before=| adv:16 body:22 cap:-24 comma:32 conj:-20 doc:44 low:-17 rel:-34 role:-34 that:-27
N,form=| aux:-40 colon:-25 ing:39 past:31
N,helper=| :10
""",
    "antecedent": """\
again_subject,back=| 0:45 1:118 2:61
aloud,gap=| 1:-17
apart=| 0:129 1:14 2:-28 3:-106 4:-114
back=| 0:31 1:-19 2:-78 3:-161 4:-170 5:-237
count=| 1:-46 10+:68 2-4:44 5-9:54
| described:-110 in_own_quote:-179 in_own_report:-144 inside_quote:-228 modifier_differs:-150 modifier_fits:140
  namesake:-196 quote,aloud:14 role:204 said:172 said_before:30
embedded,back=| 1:24
first,embedded,back=| 2:21
first,other,back=| 1:12 2:-14
first,said,gap=| 0:11
full=| False:-15 True:25
kind=| maybe:16 person:36 unknown:-101
known=| True:113
mid,other,back=| 2:11
mid,own,back=| 2:15
mid,said,gap=| 0:-20
mid,subject,back=| 0:-13 1:-24 2:-19
opens,apart=| 0:36 1:29
order=| 0:25 2:19 4:-55
other,back=| 2:-38 3:-44
own,back=| 0:-64 1:-120 2:-50 3:17
quote,other,back=| 1:-11
quote,said,gap=| 1:16 2:17
quote,subject,back=| 1:27 2:-13
said,gap=| 0:146 2:-28 3:-32
subject,back=| 0:168 1:201 2:145 3:95
""",
    "confidence": """\
| bias:-50 certainty:39 margin:4
kind=| direct:37 indirect:-33 mixed:-51
source=| name:84 pronoun:-14 unresolved:14 description:6 none:-136
""",
}
