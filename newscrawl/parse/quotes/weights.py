"""Weights of structural features in hundredths, written by `python -m benchmarks.fit_quotes`, not by hand.

A line holds the features that differ in their last value only: `L,gap=| comma:15 dash:-3` are "L,gap=comma" and
"L,gap=dash", a source left of its cue with a comma or a dash between. docs/quotes.md tells more.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
    "source": """\
| F:36 F,say:29 I:-10 I,accuse:-11 I,ask:-19 I,call:18 I,declare:-13 I,hint:23 I,judge:23 I,tell:-14 I,urge:-13
  I,utter:16 L:30 L,ask:-27 L,call:-35 L,hint:33 L,rel,that:-13 L,rel,which:29 L,rel,who:168 L,tell:22 L,urge:12
  L,vow:36 L,whole:55 N:59 N,accord:-93 N,accuse:60 N,ask:78 N,call:63 N,declare:20 N,earlier:36 N,hint:-46 N,judge:49
  N,say:-69 N,tell:30 N,urge:41 N,utter:-26 N,vow:-50 R:-115 R,accord:108 R,accuse:-34 R,ask:-37 R,call:-51
  R,declare:-13 R,hint:-10 R,judge:-68 R,say:52 R,tell:-36 R,urge:-33
F,form=| ing:36
F,gap=| 13+:23 7-12:27
F,helper=| :43
F,len=| 2:33
F,opens=False,start=| cap:21
F,start=| cap:34
I,after=| adv:-13 cap:26 det:-26 end:-18 low:10 mark:-11 prep:51 qword:-10
I,before=| body:-10 cap:10 comma:-29 conj:74 cue:-24 low:-47 mark:-16 prep:18 pron:-11 role:-11
I,form=| base:69 ing:49 past:-77 phrase:-21 s:-30
I,form=base,before=| prep:-30
I,form=ing,before=| conj:59 prep:26
I,form=past,before=| comma:-17 conj:16
I,gap=| 0:-12 1:15 13+:17 2:-34 3:-20 4-6:20
I,helper=| :11 not:-17
L,apposed=| adv:54 adv,cap:39 adv,det:-30 body:14 cap:-67 cap,cap:-36 cap,det:-55 cap,low:13 cap,pron:22 cap,role:27
  cap,sub:-16 cap,title:-46 cuenoun,cap:11 ed:24 ing:17 low:28 low,cap:34 low,det:12 low,low:-18 low,pron:-15
  low,role:20 lows:17 lows,cap:23 lows,det:15 num:-12 num,cap:12 prep:64 role:-28 role,cap:-62 time:52 time,det:39
  time,pron:17 time,title:42 title:-69 title,cap:-44
L,cut=| :-18 ,base:-26 ,ing:-15 ,phrase:29 adverbial:-72 adverbial,ing:-42 adverbial,s:-23 aside:-31 circumstance:-10
  circumstance,past:-13 ed:42 ed,base:35 ed,ing:70 ed,past:-47 ed,s:-13 verb_after_comma:-60 verb_after_comma,ing:-11
  verb_after_comma,past:-27 verb_after_comma,s:-25 verb,base:33 verb,ing:44 verb,past:-69 verb,s:-17
L,cut=,last=| adv:-20 body:64 cap:112 conj:-220 cue:-15 cuenoun:30 det:-55 doc:51 ed:22 ing:-31 low:-17 lows:65
  mark:-37 own:34 poss:59 prep:-82 prepsub:-59 pron:80 quant:51 role:118 sub:-97 time:-64 title:54
L,cut=adverbial,last=| adv:16 cap:-52 low:18 lows:-75 prep:40 pron:-26 role:-18 sub:12 title:12
L,cut=circumstance,last=| cap:-16 conj:13 time:-19
L,cut=ed,last=| conj:141 cue:19 cuenoun:-24 doc:40 mark:19 prep:-43 pron:-42 quant:-18 role:-32
L,cut=verb_after_comma,last=| body:-16 cap:-10 cue:-26 cuenoun:-27 det:37 doc:-14 lows:-21 prep:17 pron:-12 role:11
L,cut=verb,last=| adv:-25 body:-15 cap:-28 conj:97 cue:25 cuenoun:-14 det:-13 doc:-28 ing:22 low:-33 lows:-15 prep:39
  prepsub:26 pron:20 role:-50 sub:21 time:25 title:-41 verb:24
L,form=| base:47 ing:41 past:-29 phrase:12 s:-40
L,gap=| :-58 ,c0v0r0:192 ,c0v0r0m:-37 ,c0v1r0:73 ,c0v1r0m:-54 ,c0v1r1:45 ,c0v1r1m:13 ,c0v2r0:51 ,c0v2r1:41 ,c0v2r1m:19
  ,c1v0r0:-82 ,c1v0r1:-20 ,c1v1r0:-70 ,c1v1r0m:-19 ,c1v1r1:-24 ,c1v1r1m:-18 ,c1v2r1:-86 ,c1v2r1m:-12 ,c2v1r0:18
  ,c2v2r1:-11 ,c3v1r1:17 ,c3v2r0:-39 ,c3v2r1:-19 bracket:17 bracket,c0v0r0:38 bracket,c1v0r0:-15 comma:33
  comma,c0v0r0:-165 comma,c0v1r0:-41 comma,c0v1r0m:-17 comma,c0v1r1:-38 comma,c0v2r0:-23 comma,c0v2r1:-35
  comma,c1v0r0:69 comma,c1v0r1:12 comma,c1v1r0:53 comma,c1v1r1:45 comma,c1v2r0:-35 comma,c1v2r1:67 comma,c2v0r0:55
  comma,c2v1r1:22 comma,c3v1r0:-10 comma,c3v2r0:38 dash:-29 dash,c0v0r0:-62 rel:-54 rel,c0v0r0:49 rel,c1v0r0:-23
  rel,c1v2r0:-13 relcomma:-92 relcomma,c0v0r0:-54 relcomma,c0v1r0:-13 time:64 time,c0v0r0:25
L,helper=| :91 be:-135 have:69 modal:-10 not:-13 to:24
L,last=| adv:-38 body:26 bracket:22 cap:13 conj:20 cue:23 cuenoun:-36 det:-47 doc:42 ed:15 low:-30 lows:-51 mark:-17
  num:27 own:16 poss:29 prep:-44 pron:15 quant:16 role:23 sub:-52 time:-42 title:20 verb:-33
L,len=| 1:-60 13+:52 2:-57 3:-45 4-6:-35
L,next=| adv:35 aux:-35 comma:11 cue:-16 ed:-64 edge:-18 verb:-31
L,prev=| adv:-54 aux:-122 bracket:-33 cap:-50 colon:47 comma:105 conj:27 cue:-112 cuenoun:-58 dash:92 det:-55 ed:-86
  edge:55 ing:-86 mark:141 poss:10 prep:-106 prepsub:38 pron:-44 qword:99 rel:86 semi:28 single:-49 sub:49 that:23
  verb:-84
L,prev=adv,start=| cap:45 cuenoun:-21 det:-29 ed:-23 low:12 pron:51 quant:-78 sub:-10 time:-13
L,prev=aux,start=| adv:-28 ed:-26 ing:-17 low:-20 quant:-37 title:-20
L,prev=bracket,start=| cap:-45
L,prev=cap,start=| det:15 low:15
L,prev=colon,start=| cap:16
L,prev=comma,start=| cap:17 ed:-26 ing:-35 low:45 lows:10 num:-13 poss:35 pron:12 quant:27 role:40 sub:-29 title:33
L,prev=conj,start=| adv:22 cap:-79 det:13 ed:-14 low:-27 poss:-13 pron:65 role:24 title:-29
L,prev=cue,start=| cap:-45 det:-32 poss:-24 pron:-46 role:-18 title:36
L,prev=cuenoun,start=| cap:19 lows:-10 title:-35
L,prev=dash,start=| cap:66 det:-13
L,prev=det,start=| lows:-26
L,prev=ed,start=| cap:42 det:-88 low:-20 lows:-22 poss:26 quant:17 role:-13 title:-20
L,prev=edge,start=| adv:-23 cap:32 det:39 poss:37 pron:29 quant:12 sub:-58 time:-25 title:48
L,prev=ing,start=| body:-29 cap:-43 cuenoun:-31 det:30 low:-18 lows:-39 role:20
L,prev=mark,start=| cap:32 det:76 low:-13 pron:25 sub:-17 title:26
L,prev=prep,start=| adv:45 body:16 cap:-107 det:-73 doc:41 ed:29 low:-17 lows:13 poss:-31 role:-42 time:31
L,prev=prepsub,start=| det:34 pron:13
L,prev=pron,start=| low:13 lows:-30
L,prev=qword,start=| pron:-28
L,prev=rel,start=| lows:10 pron:50
L,prev=single,start=| low:-17
L,prev=sub,start=| cap:55 num:-39 pron:-11 quant:-20 role:63 sub:-13 title:16
L,prev=that,start=| cap:20 det:54 pron:-59 title:-17
L,prev=time,start=| low:-11 num:-32 sub:-10 time:-22
L,prev=verb,start=| det:-76 poss:-14
L,rank=| 0:74 1:13 2:15 3:-19 4:-36 5:-57 6:-68 7:-42 8:-23
L,rel,prev=| comma:83 low:28 role:24
L,shape=| c0v0r0m:-64 c0v0r1:-14 c0v1r0m:-48 c1v0r0:18 c1v0r1:-15 c1v1r0:-18 c1v1r0m:-25 c1v1r1m:-26 c1v2r0:-42
  c1v2r1:-30 c1v2r1m:-18 c2v0r0:32 c2v1r0:18 c2v1r1:28 c3v0r0:23 c3v1r1:35 c3v2r1:15
L,start=| adv:-37 body:27 cap:117 cuenoun:-39 det:62 doc:-36 ed:-126 ing:-83 low:-18 lows:-32 poss:14 pron:153
  quant:60 qword:-75 rel:172 role:16 sub:-168 time:-95 title:118
L,whole,cut=| :-33 adverbial:52 circumstance:22 ed:-13 verb_after_comma:31
N,after=| adv:38 aux:41 body:-22 cap:-55 cuenoun:34 det:-52 doc:-20 ed:-12 end:20 ing:-61 low:-24 lows:-55 mark:77
  own:-15 poss:-46 prep:89 prepsub:28 pron:-76 quant:-21 qword:12 role:-21 sub:49 that:18 time:100 title:-46
N,before=| cap:-28 comma:-14 cue:-30 cuenoun:19 dash:34 det:73 doc:11 ed:-29 ing:-25 low:28 lows:33 mark:-94 num:-13
  pron:-21 quant:-16 rel:40 sub:80 time:-24 verb:22
N,form=| base:-32 ing:32 past:83 phrase:-77 s:52
N,helper=| :-99 be:122 have:-13 modal:25 not:36
R,apposed=cap,last=| low:-30
R,apposed=cap,next=| comma:20 conj:-12 cue:-18 end:14 prep:-20
R,apposed=conj,last=| low:-16
R,apposed=cue,next=| end:-42
R,apposed=det,last=| adv:-13 aux:27 cap:48 comma:-14 det:-10 ed:11 low:39 prep:31 rel:-18 title:24
R,apposed=det,next=| aux:-32 comma:55 cue:12 cuenoun:-13 end:70 ing:-11 verb:10
R,apposed=low,last=| cap:22 low:19
R,apposed=low,next=| end:31 prep:-13
R,apposed=num,last=| cap:30 comma:-14 low:12 num:-28
R,apposed=num,next=| comma:-61 end:21 prep:36
R,apposed=rel,last=| adv:30 comma:-23 cue:-10 low:34 lows:13 num:30 prep:14 rel:-23 title:-12 verb:14
R,apposed=rel,next=| adv:-12 comma:12 conj:18 cue:-10 end:50 rel:-22 verb:-12
R,apposed=role,last=| cap:71
R,apposed=role,next=| prep:-13
R,apposed=title,last=| cap:80
R,apposed=title,next=| comma:12 end:68 prep:-16
R,before=| bracket:-19 comma:23 conj:-90 edge:-27 mark:106 prepsub:-26 rel:-11 sub:-15 that:-28 time:-30
R,before=comma,start=| cap:41 ing:-30 low:39 poss:-12 pron:-18 quant:27
R,before=conj,start=| cap:-22 det:-17 low:-14
R,before=mark,start=| cap:53 det:16 poss:-13 quant:17 title:31
R,before=prepsub,start=| pron:-15
R,before=rel,start=| time:17
R,before=that,start=| cap:-15 low:-15
R,before=time,start=| poss:-11
R,commas=| 0:-71 1:-70 3:31
R,form=| base:-85 ing:-159 past:23 phrase:87 s:18
R,helper=| :-45 be:28 have:-54 modal:-14 to:-25
R,last=| aux:-18 body:53 bracket:-67 cap:56 comma:-102 cue:-53 cuenoun:30 dash:-10 det:-43 doc:91 ed:-40 ing:10
  low:-19 num:22 poss:-25 pron:-23 quant:13 rel:-66 role:28 sub:-16 time:29 title:53 verb:-13
R,len=| 13+:31 2:-85 3:-43 4-6:-14
R,next=| adv:-46 adv,prep:12 aux:-75 aux,cue:-16 aux,ed:-20 aux,low:-13 bracket:26 bracket,cap:-53 cap:-51 cap,cap:-15
  cap,end:-17 colon:44 colon,mark:12 comma:114 comma,aux:78 comma,cap:-40 comma,conj:-18 comma,cue:79 comma,det:-89
  comma,ing:28 comma,low:-20 comma,mark:16 comma,prep:43 comma,rel:12 comma,role:-34 comma,sub:25 comma,title:-56
  conj:-35 conj,aux:10 conj,cue:26 conj,det:-20 conj,low:-25 cue:-28 cue,det:-15 cue,low:-14 cue,poss:19 cue,that:15
  cuenoun:-79 cuenoun,end:-22 cuenoun,low:-10 cuenoun,prep:-15 dash:56 ed:-47 end:100 end,edge:95 ing:-34 ing,prep:-11
  mark:28 mark,cap:33 mark,low:-10 mark,pron:34 prep:-71 prep,aux:17 prep,cap:-62 prep,cue:14 prep,cuenoun:-11
  prep,det:54 prep,ing:-12 prep,low:-25 prep,mark:-11 prep,num:-11 prep,poss:25 prep,title:-21 prep,verb:-20
  prepsub:-14 pron:-21 pron,aux:-18 pron,cue:10 rel,aux:-55 rel,cue:15 rel,ed:29 single:-15 sub:-10 that:-23 time:-34
  time,prep:-12 time,time:19 verb:-50 verb,adv:-12 verb,cap:11 verb,det:-11 verb,low:-12
R,next=adv,commas=| 0:-22 1:-22
R,next=aux,commas=| 0:-33 1:-47
R,next=bracket,commas=| 0:50
R,next=cap,commas=| 0:-49 1:-10
R,next=colon,commas=| 0:14
R,next=comma,commas=| 0:82 1:76 2:-44
R,next=conj,commas=| 1:-33
R,next=cue,commas=| 0:-16 1:-21
R,next=cuenoun,commas=| 0:-43 1:-27
R,next=dash,commas=| 0:55
R,next=ed,commas=| 0:-20 1:-12 2:-15
R,next=end,commas=| 0:-16 1:93 2:23
R,next=ing,commas=| 0:-18
R,next=mark,commas=| 2:33
R,next=prep,commas=| 1:-67
R,next=prepsub,commas=| 1:-15
R,next=rel,commas=| 0:24 1:-16 2:-10
R,next=sub,commas=| 0:-15
R,next=that,commas=| 1:-16
R,next=time,commas=| 0:-37 1:-11
R,next=verb,commas=| 0:-18 1:-19 2:-13
R,rank=| 0:41 1:20 3:-36 4:-40 5:-68 6:-79 7:-94 8:134
R,start=| adv:-18 body:14 cap:26 det:-17 ing:-35 low:22 lows:-11 own:-10 poss:-53 pron:-63 quant:42 qword:-27
""",
    "side": """\
| L:-11 LR:-57 R:68
L,after=| adv:20 aux:-36 cap:-46 cap,aux:-28 cap,end:16 cap,low:-20 cap,prep:-14 colon:-50 colon,quote:-49 comma:68
  comma,adv:-25 comma,aux:-31 comma,cap:-10 comma,cue:135 comma,det:31 comma,ing:66 comma,prep:23 comma,quote:-229
  comma,rel:82 comma,sub:70 conj:64 det:-56 det,body:12 det,cuenoun:-13 det,low:-30 det,quote:-12 end:105 end,edge:104
  ing:-23 low:-71 low,end:12 low,prep:-21 lows:-62 lows,prep:-18 poss:-42 prep:42 prep,cap:41 prep,cue:-19 prep,det:10
  prep,ing:-36 prep,low:16 prep,quote:-19 prep,time:75 prep,verb:-37 prepsub:83 pron:-82 pron,aux:-29 pron,ed:-18
  quant:-21 quote:-50 quote,quote:-50 qword:-25 role:-33 that:-62 that,cap:-14 that,pron:-19 time:101 time,end:21
  title:-28 title,cap:-23
L,before=| bracket:-21 cap:10 cap,cap:-31 colon:-19 comma:-17 comma,adv:-25 comma,conj:-30 comma,cue:-17
  comma,cuenoun:25 comma,ed:36 comma,low:44 comma,lows:-30 comma,num:-23 comma,role:30 comma,time:13 comma,verb:-18
  conj:-48 conj,comma:-20 conj,edge:-11 cue:-21 cuenoun:50 dash,low:-19 ed:-18 ing:37 low:17 prep:-29 prepsub:-37
  pron:-23 quote:55 quote,quote:55 qword,prep:-18 rel,prep:-37 role:-15 sub:-12 sub,time:-18 that:13 that,low:-49
  time:10 verb:-14
L,before=cap,after=| prep:-35
L,before=cap,side=| N:-14
L,before=colon,side=| L:-11
L,before=comma,after=| adv:-18 colon:-22 comma:-88 det:24 end:52 ing:-15 low:-28 lows:-12 pron:-16 quote:27 role:-20
  that:-10 time:24 title:-12
L,before=comma,side=| N:-55 R:40
L,before=conj,after=| prep:-12
L,before=conj,side=| L:-31
L,before=cue,side=| L:-11
L,before=dash,side=| L:-18
L,before=ing,side=| L:36
L,before=low,after=| prep:14
L,before=low,side=| L:-23 N:40
L,before=prep,after=| cap:-13
L,before=prep,side=| L:-10
L,before=prepsub,after=| prep:-13
L,before=prepsub,side=| L:-27
L,before=pron,side=| N:-23
L,before=quote,after=| cap:16 comma:-30 det:30 end:22 low:14 prep:30 role:11 sub:49 that:-18
L,before=quote,side=| L:27 R:19
L,before=rel,after=| prep:-23
L,before=role,side=| L:-17
L,before=sub,after=| cap:-10 comma:-21 det:-12 low:-16 prep:26 pron:-11
L,before=sub,side=| N:-17
L,before=that,side=| L:-18
L,form=| ing:-76 past:57
L,group=| accord:32 accuse:-24 ask:-48 call:-65 declare:59 hint:16 tell:95 urge:-57 utter:40 vow:-60
L,helper=| :-23 be:33 have:-26 modal:14 not:15 to:-22
L,opens=| adv:-12 bracket:11 cap:22 conj:-24 det:28 poss:25 prep:-52 prepsub:-26 quote:84 sub:-30 time:-17 title:24
L,rest=| 1:108 13+:-106 2:68 4-6:-15 7-12:-61
L,room=| 1:-44 13+:41 2:-18 3:16
L,side=| I:-32 L:-52 N:-26 R:99
LR,after=| adv:-13 aux:71 cap,aux:31 cap,cap:34 cap,low:-22 cap,prep:-14 colon:39 colon,quote:-23 comma:36
  comma,adv:-21 comma,aux:93 comma,cap:15 comma,conj:21 comma,cue:-69 comma,det:-24 comma,ing:-41 comma,quote:45
  comma,rel:-69 comma,sub:-52 conj:-44 cuenoun:-13 det,body:-18 det,cap:11 det,lows:-12 det,quote:37 end:-42
  end,edge:-42 ing:-13 low:16 own:-12 poss:-39 poss,low:-15 prep:-17 prep,cap:-39 prep,det:-10 prep,ing:44
  prep,low:-21 prep,poss:29 prep,time:-50 prep,verb:19 prepsub:-41 pron:-12 pron,aux:-23 quant:21 quote:33
  quote,quote:33 qword:-27 rel:-20 role:14 role,prep:-12 sub:38 sub,det:28 that:-57 that,cap:-18 that,det:-26 time:-33
  time,time:20 title,cap:14
LR,before=| adv:15 aux:-10 cap,cap:19 colon:-20 comma:20 comma,adv:23 comma,body:-13 comma,cap:-11 comma,cue:52
  comma,cuenoun:-12 comma,ed:-13 comma,ing:16 comma,low:-25 comma,lows:49 comma,time:-42 comma,title:26 comma,verb:26
  conj:-34 conj,edge:-18 conj,low:14 conj,quote:-13 dash:-26 ing:12 ing,comma:20 low:-22 prepsub:-32 pron:15 qword:50
  qword,prep:38 rel:48 rel,comma:45 rel,prep:-14 role:26 sub:-44 sub,comma:28 sub,conj:-13 sub,edge:-40 sub,sub:-13
  that:41 that,low:44
LR,before=adv,side=| L:15
LR,before=aux,side=| L:-16
LR,before=cap,side=| N:30
LR,before=colon,side=| L:-13
LR,before=comma,after=| adv:-20 cap:-24 colon:49 comma:154 det:-31 end:-18 ing:-12 pron:-17 time:-14
LR,before=comma,side=| L:-13 N:36
LR,before=conj,after=| low:-14 prep:33
LR,before=conj,side=| L:-14 N:-11
LR,before=cue,side=| L:-16
LR,before=dash,side=| L:-23
LR,before=ed,side=| L:-10
LR,before=ing,side=| L:13
LR,before=low,side=| L:-10 N:-12
LR,before=prep,after=| cap:20
LR,before=prepsub,after=| prep:-13
LR,before=prepsub,side=| L:-20
LR,before=pron,side=| N:15
LR,before=quote,after=| adv:21 comma:63 det:-36 end:-18 prep:41 role:21 sub:-46 that:-14 time:17
LR,before=qword,side=| L:51
LR,before=rel,after=| prep:-10
LR,before=rel,side=| L:64
LR,before=role,side=| L:-23
LR,before=sub,after=| cap:-11 comma:21 det:18 low:-10 prep:-20 pron:18
LR,before=sub,side=| N:-38
LR,before=that,side=| L:67
LR,form=| base:17 ing:-96 past:11 s:24
LR,group=| accuse:50 ask:-57 call:72 declare:-51 judge:-26 say:32 tell:-31 utter:-53 vow:19
LR,helper=| be:40 have:17 modal:-28 not:-45 to:-47
LR,opens=| bracket:-25 cap:-19 poss:-17 pron:29 quant:52 quote:17 time:-36 title:-18
LR,rest=| 1:-43 13+:16 2:-31 3:16 4-6:-16
LR,room=| 13+:-41 3:-20
LR,side=| I:-23 L:-35 N:46 R:-43
R,after=| aux:-36 cap:55 cap,cap:-34 cap,comma:-12 cap,low:42 cap,prep:28 colon:11 colon,quote:72 comma:-104
  comma,adv:46 comma,aux:-62 comma,conj:-22 comma,cue:-66 comma,ing:-25 comma,prep:-20 comma,quote:184 comma,rel:-13
  comma,sub:-18 conj:-20 cuenoun:13 det:56 det,cap:-21 det,cuenoun:15 det,doc:12 det,low:35 det,lows:19 det,own:10
  det,quote:-25 end:-63 end,edge:-62 ing:36 low:55 low,end:-13 low,lows:16 low,prep:27 lows:54 own:20 poss:82
  poss,low:18 prep:-25 prep,cue:19 prep,poss:-26 prep,quote:25 prep,time:-26 prep,verb:18 prepsub:-42 pron:94
  pron,aux:52 pron,ed:23 quote:17 quote,quote:17 qword:52 rel:18 role:19 sub:-44 sub,det:-20 that:119 that,cap:31
  that,det:30 that,low:11 that,pron:20 time:-68 time,end:-14 time,time:-20 title:20 title,cap:10
R,before=| adv:-18 aux:12 bracket:17 cap:-10 cap,cap:11 colon:39 comma,body:10 comma,cap:13 comma,conj:34
  comma,cue:-35 comma,cuenoun:-13 comma,doc:13 comma,ed:-23 comma,ing:-20 comma,low:-19 comma,lows:-19 comma,num:19
  comma,role:-25 comma,time:29 comma,title:-16 conj:82 conj,comma:24 conj,edge:29 conj,quote:17 cue:20 cuenoun:-41
  dash:34 dash,bracket:11 dash,low:10 ed:11 ing:-49 ing,comma:-18 lows:-16 prep:30 prep,comma:14 prep,low:-10
  prepsub:69 prepsub,time:12 quote:-61 quote,quote:-61 qword:-54 qword,prep:-21 rel:-51 rel,comma:-36 rel,prep:51
  role:-12 sub:56 sub,comma:-35 sub,conj:22 sub,edge:39 sub,low:-11 sub,sub:21 sub,time:25 that:-53 time:-10 verb:12
R,before=adv,side=| L:-18
R,before=aux,side=| L:15
R,before=bracket,side=| L:17
R,before=cap,after=| prep:31
R,before=cap,side=| N:-16
R,before=colon,side=| L:23
R,before=comma,after=| adv:38 cap:17 colon:-27 comma:-67 end:-34 ing:27 low:23 pron:32 quote:-18 role:11 that:12
R,before=comma,side=| L:12 N:19 R:-37
R,before=conj,after=| cap:12 det:13 low:20 prep:-21
R,before=conj,side=| I:10 L:45 N:18
R,before=cue,side=| L:27
R,before=dash,side=| L:41
R,before=ed,side=| L:15
R,before=ing,side=| L:-49
R,before=low,side=| L:33 N:-28
R,before=prep,after=| det:10 low:11 prep:-13
R,before=prep,side=| L:13
R,before=prepsub,after=| prep:26
R,before=prepsub,side=| L:47
R,before=quote,after=| adv:-25 cap:-23 comma:-33 low:-23 prep:-71 role:-32 that:32 time:-15
R,before=quote,side=| L:-28 R:-25
R,before=qword,side=| L:-59
R,before=rel,after=| prep:32
R,before=rel,side=| L:-62
R,before=role,side=| L:40
R,before=sub,after=| cap:22 low:27
R,before=sub,side=| N:54
R,before=that,side=| L:-48
R,form=| base:-12 ing:172 past:-68 s:-27
R,group=| accord:-23 accuse:-26 ask:105 hint:-12 judge:25 say:-32 tell:-64 urge:53 utter:13 vow:40
R,helper=| :15 be:-73 modal:15 not:29 to:70
R,opens=| adv:15 bracket:14 conj:24 det:-31 prep:57 prepsub:23 pron:-36 quant:-45 quote:-101 sub:22 time:53
R,rest=| 1:-65 13+:90 2:-37 4-6:31 7-12:59
R,room=| 1:41 2:10 7-12:13
R,side=| I:55 L:86 N:-20 R:-56
""",
    "left": """\
B,end=cap,start=| det:28 prep:37
B,end=low,start=| aux:-15 cap:35 conj:-46 det:-12 prep:35
B,end=lows,start=| cap:11 det:12
B,end=quote,start=| cap:23 conj:33 det:-26 prep:26 quote:29
B,end=rel,start=| cap:-60 rel:122
B,end=role,start=| cap:19
B,len=| 1:125 13+:-74 2:41 3:29 4-6:-58 7-12:-63
B,opens=adv,rank=| 0:-10 1:33 2:-16
B,opens=cap,rank=| 0:-18 1:47 2:-42 3:13
B,opens=conj,rank=| 0:-16 1:56 2:-45
B,opens=det,rank=| 1:11
B,opens=prep,rank=| 1:45 2:-10 3:-42
B,opens=prepsub,rank=| 0:10 1:-32
B,opens=pron,rank=| 0:-20
B,opens=sub,rank=| 1:-20 2:35 3:-23
B,prev=adv,start=| comma:85
B,prev=| aux:-53 cap:-45 colon:157 comma:-16 conj:26 dash:119 det:-30 edge:68 prepsub:-24 sub:-47
B,prev=aux,start=| quote:-53
B,prev=cap,start=| quote:-45
B,prev=colon,start=| quote:110
B,prev=comma,start=| adv:30 aux:-38 cap:-44 conj:-34 det:60 low:-34 prep:-46 quote:23 rel:73 sub:-47 title:40
B,prev=det,start=| quote:-29
B,prev=edge,start=| adv:-10 cap:-18 conj:-16 prepsub:10 pron:-20
B,prev=sub,start=| det:13
B,rank=| 0:68 1:-21 3:-40
B,rest=| 0:68 1:-19 13+:52 2:-67 3:-30 7-12:-13
B,start=| adv:-15 aux:-89 cap:51 comma:99 conj:-52 cue:-19 det:80 ed:-35 ing:25 low:-39 lows:-38 num:-27 poss:25
  prep:-45 prepsub:-21 pron:27 quant:33 rel:70 sub:-25 that:-11 title:28
""",
    "start": """\
S,False,prev=| adv:-15 aux:-16 body:11 bracket:-14 colon:79 comma:17 conj:-43 cuenoun:30 dash:51 det:-60 doc:-37 ed:16
  ing:-15 low:15 num:28 own:-34 poss:-15 prep:48 prepsub:-27 pron:-17 qword:-20 rel:-28 role:41 sub:19 that:-17
  time:36 verb:-15
S,True,prev=| aux:-38 body:23 cap:28 colon:45 comma:79 cue:56 det:-29 doc:36 ed:-26 ing:-17 lows:-14 prep:-30
  prepsub:-20 pron:-10 qword:-11 rel:-10 sub:-30 time:31 title:-13 verb:-30
S,accord,prev=| comma:35
S,accord,rank=| 0:48 1:-24 2:-11
S,accord,start=| quote:-10
S,accuse,prev=| cap:-12 cue:34 low:-21 prep:-51 role:32 sub:23 that:13
S,accuse,rank=| 0:46 1:-50 2:-10 4:16
S,accuse,start=| det:44 low:38 prep:27 pron:-11 quote:-23 sub:-16 that:-24
S,accuse,word=| :17 for:37 of:30 that:-24 to:-10
S,ask,prev=| cap:49 comma:-16 cuenoun:-36 det:-12 ing:24 low:10 prep:55 verb:-10
S,ask,rank=| 0:-20 1:23 3:14 4:-18
S,ask,start=| adv:23 aux:-16 cap:-35 det:-24 poss:11 prep:-14 pron:-12 qword:32 rel:21 sub:78 that:-40 title:-12
S,ask,word=| :-84 about:39 for:-11 if:49 that:-40 whether:28 who:11
S,call,prev=| adv:-12 aux:21 cap:17 comma:-19 det:-22 doc:-15 low:-26 lows:44 poss:-20 pron:18 role:12 sub:43
S,call,rank=| 0:58 1:-31 2:-13 5:-17
S,call,start=| adv:-13 aux:-16 cap:-18 det:12 low:41 prep:-13 pron:-36 quant:-12 quote:28 rel:-10 sub:18 that:-15
S,call,word=| :12 for:21 of:-10 that:-15 to:27
S,colon,prev=| colon:27
S,colon,rank=| 0:27 1:-13
S,commas=0,preps=| 1:60 2:11
S,commas=1,preps=| 0:-33 1:-29 2:-37
S,commas=2,preps=| 1:30 2:-10
S,declare,prev=| adv:-18 body:-11 cap:-36 comma:74 cue:39 cuenoun:39 det:-13 doc:29 ed:-12 ing:13 role:-11 sub:-16
  that:20 title:-10 verb:-15
S,declare,rank=| 0:-18 1:19 3:10 4:17 5:-33
S,declare,start=| cue:14 ing:20 low:-54 poss:20 quote:13 sub:-13
S,declare,word=| of:-24 to:42
S,form=base,rank=| 1:24 3:-40 4:-13 5:23
S,form=colon,rank=| 0:27 1:-13
S,form=ing,rank=| 0:37 2:-21 5:-36
S,form=past,rank=| 1:-12 2:23 3:32 4:-33
S,form=phrase,rank=| 0:47 1:11 2:-11 3:-36 4:11 5:-22
S,form=s,rank=| 0:33 2:-11 5:-18
S,gap=| 0:129 1:101 13+:-192 2:74 3:23 4-6:-32 7-12:-103
S,hint,prev=| adv:18 comma:11 cue:31 cuenoun:-22
S,hint,rank=| 0:30 1:10 2:11 3:-21 5:-21
S,hint,start=| adv:-10 prep:11 quote:-10 that:20
S,hint,word=| :-28 that:20 to:16
S,judge,prev=| cap:-10 comma:-58 cue:33 det:-11 ed:24 ing:-14 lows:-11 poss:18 quant:12 sub:47
S,judge,rank=| 0:66 2:-24 3:-13 4:-21
S,judge,start=| aux:12 conj:-14 cue:-10 cuenoun:14 lows:19 poss:28 prep:-59 quote:47 sub:-22 that:-20
S,judge,word=| :71 for:19 that:-20 to:-40
S,next=| aux:25 bracket:-13 comma:-42 conj:-33 cuenoun:32 dash:-13 doc:-34 ed:-29 end:-21 ing:41 low:32 lows:27 num:17
  own:58 prep:-24 pron:26 quant:14 quote:57 qword:-27 rel:-26 role:20 sub:-19 that:20 time:-96 title:-18 verb:13
S,prev=| adv:-11 aux:-55 body:34 bracket:-15 cap:23 colon:124 comma:96 conj:-43 cue:53 cuenoun:27 dash:59 det:-89
  ed:-10 ing:-32 low:16 lows:-14 num:28 own:-37 poss:-19 prep:18 prepsub:-47 pron:-27 quant:-12 qword:-32 rel:-38
  role:35 sub:-11 that:-23 time:67 title:-16 verb:-45
S,prev=adv,start=| aux:-16 quant:-10 that:10
S,prev=aux,start=| cap:22 det:-28 prep:11 quote:-36 that:-10
S,prev=body,start=| aux:-10 prep:50 that:-13
S,prev=cap,start=| adv:32 aux:-37 cap:-116 cuenoun:-17 det:32 doc:-10 low:-61 lows:-18 prep:59 pron:45 rel:14 sub:43
  that:61 title:-25
S,prev=colon,start=| cap:65 quote:74
S,prev=comma,start=| adv:-32 aux:71 cap:-29 cue:-20 cuenoun:-27 det:19 ing:-27 low:-21 lows:-11 poss:-15 prep:54
  pron:-20 quote:116 rel:-40 sub:-29 that:43 verb:18
S,prev=conj,start=| cap:-14 det:-11 quote:10
S,prev=cue,start=| adv:-81 aux:60 cap:112 cuenoun:29 ing:27 low:52 lows:27 own:15 prep:-124 pron:54 quant:21 quote:-22
  qword:-13 rel:20 role:-19 sub:-25 that:-36 time:-52 title:18
S,prev=cuenoun,start=| cap:76 det:31 low:23 poss:18 prep:-98 pron:19 that:-24
S,prev=dash,start=| det:12
S,prev=det,start=| cap:-65 quant:24 quote:-50
S,prev=doc,start=| det:-14 prep:18
S,prev=ing,start=| poss:-14 prep:13 quant:-12
S,prev=low,start=| adv:64 aux:-19 cap:-32 prep:-39 quant:24 qword:41 sub:-13 title:-10
S,prev=lows,start=| det:26 prep:-52 quote:24 that:-35
S,prev=num,start=| cap:-14 prep:45
S,prev=own,start=| low:-17
S,prev=poss,start=| cap:-19 quote:-11
S,prev=prep,start=| adv:24 aux:-36 cap:28 det:-39 low:40 poss:-12 prep:-30 pron:22 quote:-64 qword:21 rel:-11 sub:19
  that:-29 time:-24 title:20
S,prev=prepsub,start=| det:-24
S,prev=pron,start=| aux:-30 det:11
S,prev=quant,start=| aux:16 prep:-15
S,prev=qword,start=| det:-10 pron:-12
S,prev=rel,start=| cap:-10 pron:-15
S,prev=role,start=| aux:-12 cap:-13 prep:26 quote:21 rel:-28 sub:23 that:-35
S,prev=sub,start=| cap:65 det:30 poss:-13 pron:-53
S,prev=that,start=| cap:-23 det:-19 poss:23 pron:-30 quote:22 title:15
S,prev=time,start=| low:-13 num:-17 prep:19 that:43 time:-34
S,prev=title,start=| cap:-71 prep:36
S,prev=verb,start=| cap:23 poss:-15 prep:-21 quote:-18 that:-13
S,rank=| 0:146 1:17 2:-24 3:-42 4:-35 5:-62
S,say,prev=| adv:25 aux:-54 body:-14 cap:31 colon:39 comma:67 cuenoun:14 dash:30 doc:27 ing:-30 lows:-16 num:32
  own:-12 poss:10 prep:11 prepsub:-23 pron:-31 quant:13 qword:-11 rel:-15 role:-22 sub:-47 that:-19 time:45 verb:-12
S,say,rank=| 0:70 1:-15 2:-18 3:-15 5:-28
S,say,start=| adv:-73 cap:13 conj:-21 det:29 doc:-11 lows:-26 own:17 poss:24 prep:-55 prepsub:-42 pron:40 quant:13
  quote:35 that:71 time:-12 title:11 verb:29
S,say,word=| :13 for:-40 how:11 in:-20 that:71 to:-27 which:-18 who:26
S,side=I,start=| cap:-16
S,side=L,start=| aux:-27 body:30 cap:25 conj:-45 det:37 doc:-17 ed:10 ing:20 num:-22 own:19 prep:-54 prepsub:-36
  pron:36 quote:10 qword:28 rel:-21 role:17 sub:-20 that:30 time:-78 title:26 verb:27
S,side=N,start=| adv:33 aux:-25 cap:-23 det:11 poss:25 qword:11 title:-12
S,side=R,start=| det:-22 quote:32
S,start=| adv:28 aux:-53 body:25 cap:-16 conj:-54 cue:-12 cuenoun:-22 dash:16 det:16 doc:-18 ed:11 ing:10 num:-21
  own:16 poss:33 prep:-72 prepsub:-45 pron:27 quote:47 qword:55 rel:-22 role:33 that:50 time:-74 title:12 verb:25
S,start=adv,next=| adv:49 aux:42 comma:-33 det:11 ing:15 low:-13 prep:31 sub:-17 that:-14 verb:10
S,start=aux,next=| aux:-12 det:11 ing:-11 quote:-17 that:39 verb:-15
S,start=cap,next=| aux:59 body:-13 bracket:-13 cap:-33 colon:25 cue:-10 cuenoun:22 det:-20 end:17 low:36 lows:-20
  that:-43
S,start=cue,next=| cap:-17 det:30
S,start=cuenoun,next=| prep:-26 that:19
S,start=det,next=| adv:-28 body:10 cap:27 cue:28 det:15 doc:-33 ed:41 ing:-16 lows:-24 num:51 quant:31 role:-22
  time:-58 title:16
S,start=doc,next=| prep:-15
S,start=ing,next=| low:26
S,start=low,next=| cap:24 comma:21 conj:-15 det:11 end:-13 low:19 lows:22 prep:-58 sub:11 that:-30
S,start=poss,next=| adv:15 cap:-29 doc:-15 low:18 own:47 prep:10 role:-28 verb:17
S,start=prep,next=| adv:14 aux:21 cap:-105 cue:-11 cuenoun:32 det:-66 doc:33 ing:55 low:20 poss:-15 quote:53 qword:-17
  role:-13 sub:-10 time:-15 title:-45 verb:23
S,start=prepsub,next=| det:-23
S,start=pron,next=| aux:24 cue:41 det:-18 ed:10 low:-16 prep:13 quote:-15
S,start=quant,next=| aux:-11 cap:52 prep:11 quant:-12 role:18
S,start=quote,next=| quote:47
S,start=qword,next=| det:11
S,start=rel,next=| aux:-26 cap:30 cue:-21 ed:-14 low:-13
S,start=role,next=| aux:16 prep:27
S,start=sub,next=| adv:-15 cap:-10 det:-10 low:-22 pron:25 quote:-15 role:21
S,start=that,next=| aux:-84 cap:64 comma:-21 cuenoun:-17 det:68 ed:-36 ing:-11 lows:11 poss:36 pron:46 quote:15 sub:25
  title:20 verb:-49
S,start=time,next=| comma:-17 prep:-45 that:23
S,start=title,next=| cap:27
S,tell,prev=| body:31 cap:33 comma:49 cue:-111 cuenoun:-15 det:-12 low:30 prepsub:-14 role:25 sub:-20 time:25
S,tell,rank=| 0:-109 1:60 2:38 4:-20 5:22
S,tell,start=| cap:-26 det:-54 low:-22 poss:15 prep:17 pron:82 quote:22 role:-50 sub:-19 that:44 title:-14
S,tell,word=| :-58 about:33 for:-11 of:13 that:44 to:-13
S,urge,prev=| adv:-21 aux:13 cap:-36 cuenoun:18 lows:-12
S,urge,rank=| 2:-12
S,urge,start=| adv:48 aux:-11 det:-14 low:-21 prep:27
S,urge,word=| :-10 of:-14 to:41
S,utter,prev=| cap:14 comma:-18 cue:43 cuenoun:15 low:23 prep:-36 that:-10 time:-11
S,utter,rank=| 0:-92 1:28 3:21 4:10 5:30
S,utter,start=| cap:21 prep:-12 quote:10 time:-20
S,utter,word=| about:-33 for:64 to:-54
S,vow,prev=| adv:21 comma:-15 cue:11 cuenoun:13 lows:-17 prep:39 role:-26 sub:-19 time:10
S,vow,rank=| 0:32 1:11 2:19 3:-45
S,vow,start=| adv:40 aux:-11 cap:17 det:22 low:32 poss:-49 pron:-22 quote:-39 time:-12 title:16
S,vow,word=| for:-14 of:-12 to:100
S,word=| :-69 about:48 after:-32 at:28 by:-87 for:54 how:24 if:26 in:-60 of:-38 on:-31 that:50 to:76 whether:88
  which:-22 why:32
""",
    "end": """\
E,accord,next=| aux:-11 conj:-10 prep:-28 stop:118
E,accord,verbs=0,word=| :-13
E,accord,verbs=1,word=| :25
E,accord,verbs=2,word=| :36
E,accuse,next=| aux:-17 comma:-13 cue:11 cuenoun:-17 prep:-27 prepsub:35 quote:-11 stop:-24 sub:18 that:-11
E,accuse,verbs=0,word=| and:-23 as:23 of:-27 to:28
E,accuse,verbs=1,word=| :-33
E,accuse,verbs=2,word=| :-19
E,ask,next=| comma:44 cue:-33 prep:14 rel:-10 stop:-29 that:-10
E,ask,verbs=0,word=| and:19 in:23 of:-16
E,ask,verbs=1,word=| in:-10
E,call,next=| aux:36 cap:-11 conj:24 cue:46 dash:-34 quote:40 rel:22 stop:-49 sub:-42 that:-17
E,call,verbs=0,word=| :39 and:22 as:-73 at:17 by:13 in:19 of:16 on:-24 that:-15 to:-59 with:16
E,call,verbs=1,word=| :-22
E,closes,start=cap,next=| conj:-20 prep:-32 stop:-33
E,closes,start=det,next=| prep:13 stop:-115
E,closes,start=low,next=| stop:-14
E,closes,start=poss,next=| stop:-47
E,closes,start=prep,next=| stop:-21
E,closes,start=pron,next=| conj:10 stop:-70
E,closes,start=quote,next=| prep:-38 stop:-47
E,closes,start=sub,next=| stop:-54
E,closes,start=that,next=| conj:-14 stop:-95
E,colon,next=| comma:-49 prep:-19 stop:98
E,colon,verbs=0,word=| :-28
E,colon,verbs=1,word=| :23
E,colon,verbs=2,word=| :41
E,commas=0,next=| adv:10 bracket:49 colon:29 comma:119 conj:98 cue:14 cuenoun:-61 dash:64 det:21 ing:16 low:-32
  prep:57 prepsub:82 pron:12 quote:-44 rel:22 semi:109 stop:28 sub:33 that:-13
E,commas=1,next=| aux:-74 bracket:29 cap:-27 colon:23 comma:-57 conj:-67 cue:-57 cuenoun:-26 dash:13 prep:-77
  prepsub:-41 quote:-14 rel:-21 stop:-23 sub:-23
E,commas=2,next=| conj:-29 cue:-20 prep:-49 stop:46
E,commas=3,next=| comma:-23 conj:-17 prep:-15 stop:15
E,declare,next=| aux:-12 comma:19 conj:-13 cue:-29 cuenoun:-21 dash:39 prepsub:11 rel:-21 stop:-23 that:11
E,declare,verbs=0,word=| :-12 and:23 as:-33 at:10 for:-34 from:-25 of:21 on:31 that:20 who:-13
E,declare,verbs=1,word=| in:17 on:-10
E,declare,verbs=2,word=| :28
E,hint,next=| aux:-31 comma:32 conj:-11 dash:32 prep:-29 stop:20 sub:-18
E,hint,verbs=0,word=| and:-15
E,hint,verbs=1,word=| :47
E,judge,next=| aux:59 bracket:59 cap:-28 comma:-24 cuenoun:-12 dash:11 prep:17 quote:-13 rel:23 stop:-53 sub:16
E,judge,verbs=0,word=| about:-19 and:38 as:-35 at:49 by:12 from:15 in:22 of:-41 on:30 or:-19 that:-31 to:-14 with:38
E,judge,verbs=1,word=| :-26 and:-17 in:-13 that:25
E,judge,verbs=2,word=| :-28
E,last=| adv:17 aux:-51 body:67 bracket:-146 cap:66 colon:-47 comma:-97 conj:-19 cue:-23 cuenoun:62 dash:-75 det:-11
  doc:36 ed:19 end:-24 ing:42 low:55 lows:65 num:59 poss:19 prep:-13 prepsub:-19 pron:-45 quant:-16 quote:172 rel:-53
  role:63 semi:-87 sub:-30 that:-50 time:14 title:58
E,left=| 0:65 13+:26 2:-30 3:-36 4-6:-26
E,len=| 1:28 13+:-19 2:16 4-6:-20
E,next=| aux:-88 aux,adv,aux:-12 aux,adv,cue:-12 aux,adv,det:38 aux,adv,verb:-10 aux,aux:-24 aux,aux,low:26
  aux,aux,verb:-13 aux,cap:33 aux,conj:15 aux,cuenoun:16 aux,det:-15 aux,det,low:-33 aux,ed,det:23 aux,ed,end:11
  aux,end:-13 aux,end,edge:-13 aux,low:-34 aux,low,conj:31 aux,low,det:-11 aux,low,prep:-13 aux,lows:-10 aux,prep:16
  aux,prep,cap:13 aux,quant:-12 aux,quote:-35 aux,quote,quote:-35 aux,sub:66 aux,verb:-57 aux,verb,det:-10
  aux,verb,low:-10 aux,verb,prep:-15 bracket:64 bracket,cap:-38 bracket,cap,bracket:-54 bracket,edge:-21
  bracket,edge,edge:-21 bracket,end:37 bracket,end,edge:37 cap:-39 cap,cap:-20 cap,comma:-18 cap,conj:-10 cap,end:-23
  cap,end,edge:-23 cap,prep:-35 colon:34 colon,quote:19 colon,quote,quote:19 comma:48 comma,adv:-22 comma,aux:32
  comma,aux,adv:20 comma,cap:-21 comma,cap,cap:-83 comma,cap,comma:-102 comma,cap,conj:-43 comma,cap,cue:80
  comma,conj,adv:-42 comma,conj,cap:45 comma,conj,cue:44 comma,conj,det:32 comma,conj,prep:-27 comma,conj,pron:58
  comma,conj,that:-73 comma,cue:40 comma,cue,that:21 comma,cuenoun:119 comma,det:44 comma,det,cap:-28 comma,det,low:32
  comma,det,title:-26 comma,ed:-18 comma,edge:45 comma,edge,edge:45 comma,ing:50 comma,ing,det:28 comma,ing,prep:-60
  comma,low:-114 comma,low,conj:-35 comma,lows:-49 comma,num:-15 comma,poss:-29 comma,prep:-56 comma,prep,cap:31
  comma,prep,det:28 comma,prep,low:-27 comma,prep,poss:-34 comma,prep,quant:-17 comma,pron:27 comma,pron,aux:-18
  comma,pron,cue:-20 comma,quant:17 comma,quote:-66 comma,quote,quote:-66 comma,rel:20 comma,rel,ed:-10
  comma,rel,pron:13 comma,role:-17 comma,sub:26 comma,sub,adv:-27 comma,sub,cap:24 comma,sub,det:-39
  comma,sub,pron:-21 comma,title:62 comma,title,cap:38 comma,verb:-43 conj:-15 conj,adv:18 conj,adv,low:-21
  conj,aux:55 conj,aux,adv:29 conj,cap:-38 conj,cap,aux:-10 conj,cap,cap:-11 conj,cap,end:-15 conj,cap,prep:-24
  conj,cue:104 conj,cue,cap:29 conj,cue,low:24 conj,cue,prep:10 conj,cue,pron:14 conj,cue,that:22 conj,cuenoun:88
  conj,det:-80 conj,det,low:-39 conj,ed:78 conj,ed,low:-15 conj,ing:24 conj,ing,low:13 conj,low:-69 conj,low,cap:23
  conj,low,end:-19 conj,low,low:-28 conj,low,lows:-32 conj,low,prep:-16 conj,lows:-54 conj,lows,end:-10
  conj,lows,prep:-19 conj,poss:-54 conj,poss,low:-17 conj,poss,role:-28 conj,pron:55 conj,pron,aux:15 conj,quant:-22
  conj,quote:-72 conj,quote,quote:-72 conj,role:-20 conj,sub:12 conj,that:-64 conj,that,det:-15 conj,that,pron:-23
  conj,title:13 conj,title,cap:24 conj,verb:29 cue:-70 cue,adv:-10 cue,cap:-23 cue,colon:15 cue,colon,quote:15
  cue,comma:35 cue,comma,quote:50 cue,det,low:31 cue,end:-28 cue,end,edge:-28 cue,ing:11 cue,low:-60 cue,low,prep:-15
  cue,lows:-16 cue,poss,low:21 cue,prep,cap:-15 cue,prep,cue:13 cue,prep,verb:-10 cue,pron,aux:-17 cue,quote:-12
  cue,quote,quote:-12 cue,role:10 cue,sub:-11 cue,that:47 cue,that,cap:18 cue,that,det:20 cue,that,pron:19 cuenoun:-98
  cuenoun,aux:-11 cuenoun,comma:-13 cuenoun,cue:19 cuenoun,det:-11 cuenoun,end:-27 cuenoun,end,edge:-27
  cuenoun,low:-15 cuenoun,prep:-33 cuenoun,prep,cap:-10 cuenoun,prep,det:-16 cuenoun,prep,ing:15 cuenoun,prep,low:19
  cuenoun,pron:17 cuenoun,pron,aux:19 cuenoun,that:35 dash:106 dash,adv:27 dash,aux:-22 dash,cap:22 dash,conj:10
  dash,det:64 dash,det,low:36 dash,low:-38 dash,prep:-26 dash,rel:-21 dash,sub:45 det:12 end:91 end,bracket:91
  end,bracket,edge:92 ing:14 low:-46 lows:-29 prep:-84 prep,adv:41 prep,adv,low:13 prep,aux:-25 prep,aux,ed:-14
  prep,aux,low:-15 prep,body:78 prep,body,low:12 prep,body,lows:19 prep,cap:-10 prep,cap,comma:-44 prep,cap,conj:-44
  prep,cap,end:16 prep,cap,ing:-17 prep,cap,lows:-13 prep,cap,prep:-32 prep,cap,prepsub:34 prep,cap,role:-15
  prep,cap,sub:17 prep,comma:-13 prep,conj:33 prep,cue:17 prep,cue,cap:-14 prep,cue,det:31 prep,cue,poss:-14
  prep,cue,prep:-10 prep,cue,that:41 prep,cuenoun:-25 prep,cuenoun,prep:-10 prep,det:34 prep,det,body:32
  prep,det,cap:-26 prep,det,cue:-15 prep,det,cuenoun:59 prep,det,doc:16 prep,det,ed:-18 prep,det,ing:-14
  prep,det,low:40 prep,det,num:-31 prep,det,own:-11 prep,det,quant:-17 prep,det,quote:-18 prep,det,time:38
  prep,det,title:-12 prep,doc:-16 prep,ed:23 prep,end:-13 prep,end,edge:-13 prep,ing:-20 prep,ing,cap:-20
  prep,ing,det:21 prep,low:-15 prep,low,cap:-40 prep,low,comma:-10 prep,low,det:-35 prep,low,end:41 prep,low,low:-20
  prep,low,lows:-14 prep,low,num:-12 prep,low,poss:46 prep,low,prep:-24 prep,low,title:23 prep,lows:-47
  prep,lows,comma:10 prep,lows,end:-15 prep,lows,prep:-36 prep,num:-49 prep,num,comma:-13 prep,num,end:13 prep,poss:52
  prep,poss,body:26 prep,poss,cap:45 prep,poss,low:-24 prep,poss,lows:-40 prep,poss,role:10 prep,prep:-13
  prep,prep,det:-17 prep,quant:30 prep,quant,cap:-14 prep,quant,low:16 prep,quant,lows:36 prep,quant,prep:-13
  prep,quote:-15 prep,quote,quote:-15 prep,qword:-23 prep,rel:-14 prep,role,low:-16 prep,role,prep:-11 prep,sub:-10
  prep,that:-16 prep,time:69 prep,time,comma:39 prep,time,end:50 prep,time,prep:12 prep,time,time:35 prep,title:-37
  prep,title,cap:-22 prep,verb:-78 prep,verb,det:-16 prep,verb,low:-23 prep,verb,prep:-10 prepsub:27 prepsub,cap:-15
  prepsub,det,cap:21 prepsub,det,low:15 prepsub,ing:54 prepsub,prep:-14 prepsub,pron:19 pron:-10 quote:-62
  quote,quote:-62 quote,quote,quote:-62 rel,aux,low:16 rel,cap:-10 rel,cue:-15 rel,det:-10 rel,verb:29 semi:103
  semi,edge:34 semi,edge,edge:34 stop:65 stop,edge:53 stop,edge,edge:53 sub,adv:40 sub,cap:-10 sub,cap,aux:-10
  sub,cap,cap:-15 sub,cue:26 sub,det,cap:-13 sub,det,low:17 sub,det,quote:-16 sub,det,title:30 sub,ed:-23 sub,low:-19
  sub,low,prep:-10 sub,num:-12 sub,poss,low:-16 sub,pron:78 sub,pron,aux:-30 sub,pron,cue:-19 sub,pron,ed:60
  sub,pron,verb:30 sub,quant:-36 sub,quote:-41 sub,quote,quote:-41 sub,role:16 sub,sub:42 sub,title:-29
  sub,title,cap:-10 sub,title,prep:-14 that:-26 that,adv:-10 that,aux:50 that,aux,ed:27 that,aux,verb:10 that,cue:-13
  that,det,cap:24 that,ed:-13 that,low:-11 that,prep:-10 that,pron:-30 that,pron,aux:-16 that,title:-12
  that,title,cap:-12
E,rank=| 0:64 1:15 5:-28 6:-40
| E,report:57
E,report,next=| aux:-43 comma:51 conj:115 cue:-70 dash:35 prep:-10 prepsub:41 pron:17 rel:-25 sub:10 that:-36
E,say,next=| aux:-58 bracket:21 cap:27 colon:22 conj:17 cue:-28 cuenoun:-24 dash:11 prep:-10 prepsub:-53 pron:13
  quote:-45 rel:-34 semi:29 stop:37 that:18
E,say,verbs=0,word=| :-16 about:-35 after:-14 and:-11 as:18 at:-37 between:-11 for:28 from:10 if:-21 in:22 of:-49
  on:19 out:11 over:-13 than:25 to:25 who:-11 with:-10
E,say,verbs=1,word=| :45 and:12 as:-16 at:-13 but:21 by:32 during:26 for:-15 in:-20 or:-11 than:-14 when:-17 while:30
  with:-13
E,say,verbs=2,word=| :30 if:-14 in:-15 on:76 that:13 to:-11
E,start=adv,declare,next=| prep:20
E,start=adv,last=| adv:-23 cap:48 cuenoun:-15 low:15 role:-14
E,start=adv,next=| aux:-10 comma:14 conj:31 prep:-13 sub:-12
E,start=adv,say,next=| prep:-17 stop:-32
E,start=adv,vow,next=| prep:-12
E,start=aux,last=| body:15 cap:30 low:-33
E,start=aux,next=| prep:-30 stop:40 sub:11
E,start=aux,say,next=| prep:-20 stop:16
E,start=cap,accord,next=| stop:24
E,start=cap,accuse,next=| comma:-31 conj:20 prep:-13 stop:-20
E,start=cap,ask,next=| prep:15 stop:-13
E,start=cap,call,next=| aux:27 comma:21 conj:-32 prep:-36 quote:17 stop:-15 sub:-19
E,start=cap,colon,next=| prep:-12 stop:13
E,start=cap,declare,next=| prep:44
E,start=cap,hint,next=| prep:11
E,start=cap,judge,next=| aux:16 comma:27 conj:32 cuenoun:-12 prep:-17 stop:-40 that:26
E,start=cap,last=| adv:40 body:41 cap:20 conj:28 cue:12 cuenoun:-17 ed:-12 ing:17 low:15 lows:23 poss:-10 prep:-17
  pron:-24 rel:-13 role:-13 sub:-16 time:-10 title:-15
E,start=cap,next=| aux:-18 bracket:-20 cap:11 comma:-13 cuenoun:-35 dash:-15 prep:26 prepsub:14 rel:24 sub:-32 that:12
E,start=cap,say,next=| aux:-31 prep:45 stop:15
E,start=cap,urge,next=| stop:23
E,start=cap,utter,next=| stop:14
E,start=conj,next=| prep:56 stop:-12
E,start=cue,next=| prep:-10 stop:-11
E,start=cuenoun,judge,next=| prep:12
E,start=cuenoun,last=| cuenoun:34 low:21 lows:20
E,start=cuenoun,next=| aux:12 prep:15 stop:-16
E,start=det,accord,next=| stop:19
E,start=det,accuse,next=| comma:13 cue:16 quote:-10 stop:-42
E,start=det,ask,next=| cuenoun:18 stop:-18
E,start=det,call,next=| aux:-15 comma:-14 conj:36 cuenoun:14 prep:-23 quote:48 stop:20
E,start=det,declare,next=| aux:-15 comma:17 conj:13 cue:-18 prep:-37 sub:-12 that:40
E,start=det,hint,next=| stop:19
E,start=det,judge,next=| aux:23 conj:-22 cue:-22 cuenoun:-12 stop:40 that:-20
E,start=det,last=| aux:-21 body:12 bracket:-33 colon:-25 conj:-17 cuenoun:10 dash:-17 det:46 ed:-49 ing:17 num:16
  prep:46 quant:32 quote:18 role:-18 sub:34 time:21 verb:19
E,start=det,next=| aux:-15 bracket:-28 cap:-15 colon:36 comma:-17 conj:15 cue:-36 cuenoun:-25 dash:35 prep:13
  prepsub:19 quote:16 rel:-37 sub:28
E,start=det,say,next=| bracket:-14 cap:-10 cuenoun:-19 prepsub:-16 sub:11 that:17
E,start=det,tell,next=| prep:11
E,start=det,urge,next=| prep:29 stop:-29
E,start=det,utter,next=| comma:18 conj:-35 prep:23 stop:22
E,start=det,vow,next=| conj:-14 prep:13 stop:-55
E,start=ed,last=| low:22
E,start=ed,next=| stop:20
E,start=ing,last=| cap:37 ing:11 low:-15 lows:11
E,start=ing,next=| conj:-19
E,start=ing,say,next=| prep:-11 stop:17
E,start=low,accuse,next=| stop:11
E,start=low,call,next=| aux:21 comma:-29 conj:15
E,start=low,declare,next=| comma:21 prep:-17 stop:-13
E,start=low,judge,next=| comma:25 conj:-37 prep:32
E,start=low,last=| adv:29 body:-10 cap:-17 low:-24 prep:-25 quant:-12 quote:31 role:25 time:10
E,start=low,next=| aux:32 cue:-24 cuenoun:-13 prep:34 rel:17
E,start=low,say,next=| aux:28 sub:-13
E,start=low,urge,next=| prep:-13
E,start=lows,call,next=| prep:22
E,start=lows,judge,next=| prep:-18 stop:12
E,start=lows,last=| cap:11 low:-25 role:37
E,start=lows,next=| aux:-11 comma:21 cue:11 prep:-10 sub:18
E,start=lows,say,next=| prep:-11 stop:-31
E,start=own,last=| low:-28 quote:14
E,start=own,next=| prep:-16 stop:32
E,start=own,say,next=| prep:-15 stop:31
E,start=poss,ask,next=| stop:21
E,start=poss,call,next=| prep:-21 stop:-31
E,start=poss,declare,next=| prep:45
E,start=poss,judge,next=| comma:-33 conj:36 cue:12 prep:-24
E,start=poss,last=| adv:18 aux:-10 body:-15 cap:18 cue:17 cuenoun:45 doc:-15 low:29 lows:11 num:-20 poss:-11 prep:-21
  quant:12 time:-38 title:11
E,start=poss,next=| cap:-17 conj:17 cuenoun:-23 dash:-11 prep:28 prepsub:35 quote:-13 rel:-11 stop:-34 sub:-22
  that:-15
E,start=poss,say,next=| aux:-16 comma:16 cue:-10 prep:21 sub:-10
E,start=prep,accuse,next=| prep:-27 stop:14
E,start=prep,ask,next=| aux:35 stop:-42
E,start=prep,declare,next=| prep:-12 stop:-35
E,start=prep,last=| aux:-13 body:23 cap:19 cuenoun:11 ed:15 low:20 num:25 prep:-28 quant:-10 quote:28 verb:-43
E,start=prep,next=| aux:59 conj:12 cue:-30 cuenoun:10 prep:-67 prepsub:20 rel:-10 stop:-42 sub:32 that:-16
E,start=prep,say,next=| aux:24 comma:-11 conj:-21 cuenoun:27 prep:-13
E,start=prep,tell,next=| stop:-26
E,start=prep,urge,next=| comma:18
E,start=prep,utter,next=| prep:-18
E,start=prep,vow,next=| aux:-19 conj:34 prep:-12 stop:42
E,start=pron,call,next=| prep:22 stop:-23
E,start=pron,declare,next=| prep:-16 stop:-16
E,start=pron,last=| adv:-47 aux:18 body:10 cap:14 conj:-11 doc:14 ed:16 ing:-16 lows:-10 prep:24 pron:32 quote:24
  time:-26 title:32
E,start=pron,next=| aux:-37 cap:-20 comma:21 conj:11 cue:-21 cuenoun:12 dash:10 prep:26 prepsub:-17 quote:-10 rel:-10
  stop:27 that:-18
E,start=pron,say,next=| aux:-15 cap:-17 comma:19 conj:27 cue:-11 cuenoun:14 prep:-14 prepsub:-24 sub:11 that:-12
E,start=pron,tell,next=| prep:20 stop:19
E,start=quant,declare,next=| prep:-12
E,start=quant,last=| ed:19 low:16 lows:-15 quant:-11 role:-17
E,start=quant,next=| comma:20 conj:-13 stop:20 sub:19
E,start=quant,say,next=| prep:13
E,start=quant,vow,next=| prep:15
E,start=quote,call,next=| prep:25 stop:-19
E,start=quote,judge,next=| prep:-23
E,start=quote,last=| adv:-15 cap:-80 cue:-19 ed:14 lows:-10 quote:79 role:25
E,start=quote,next=| comma:-34 cue:62 cuenoun:42 dash:-18 prep:-37 stop:-52 sub:-13
E,start=quote,say,next=| cue:29 prep:-14 stop:-19
E,start=quote,utter,next=| prep:11 stop:-61
E,start=qword,ask,next=| aux:-10 comma:12
E,start=qword,judge,next=| aux:-17 prep:-10 stop:15
E,start=qword,last=| cap:31 cue:13 low:19 lows:30 quote:-36
E,start=qword,next=| aux:-41 comma:10 conj:-22 cue:-31 prep:-21 stop:31 sub:18 that:29
E,start=qword,say,next=| cue:-20 stop:-18
E,start=rel,next=| stop:-34
E,start=role,last=| cap:-26 prep:-15 role:55
E,start=role,next=| aux:-10 stop:-12
E,start=role,say,next=| stop:24
E,start=role,urge,next=| prep:-10
E,start=sub,ask,next=| aux:-26 comma:38 conj:-23 prep:-32 stop:44
E,start=sub,last=| cap:-31 ed:-21 low:22 lows:15 pron:-12 quote:19 role:17
E,start=sub,next=| cue:-12 prep:28 stop:-17 sub:-15
E,start=sub,say,next=| comma:-43 prep:19 stop:-16
E,start=that,declare,next=| aux:-19 comma:14 cue:13 stop:-16 sub:31
E,start=that,hint,next=| aux:-13 comma:27 prep:-17
E,start=that,last=| adv:12 aux:-22 body:16 bracket:-32 cap:-31 conj:-19 cue:-30 cuenoun:13 dash:-11 det:-21 doc:10
  ed:21 ing:31 low:15 lows:30 num:30 quant:-16 quote:55 sub:-14 that:-38 time:31 title:-22 verb:32
E,start=that,next=| aux:-46 cap:16 colon:21 cue:18 cuenoun:-32 dash:33 prep:-48 prepsub:-11 quote:-24 rel:-13 stop:67
  sub:-13
E,start=that,say,next=| aux:-10 cap:26 colon:27 cuenoun:-21 dash:-15 prep:-16 quote:-18 sub:-19
E,start=that,tell,next=| aux:-11 cue:12 prep:-25 stop:28
E,start=that,vow,next=| aux:13 comma:-21 stop:21
E,start=title,last=| cap:18 cuenoun:17 low:27 lows:-27 role:-12
E,start=title,next=| aux:-15 cue:28 stop:-31
E,start=title,say,next=| prep:13 stop:-20
E,start=verb,last=| low:-15
E,start=verb,next=| prep:-13
E,start=verb,say,next=| prep:-13
E,tell,next=| aux:-26 prepsub:16 stop:14 sub:-18
E,tell,verbs=0,word=| :11 to:-13
E,tell,verbs=1,word=| :12
E,urge,next=| comma:27 conj:-12 stop:18
E,urge,verbs=0,word=| :21 for:-12
E,urge,verbs=1,word=| :-12
E,utter,next=| comma:-38 prep:19 stop:-52 sub:19 that:20
E,utter,verbs=0,word=| :-29 in:-13 of:-26 on:30 that:21 to:-24
E,utter,verbs=2,word=| :-14
E,verbs=0,next=| aux:-37 bracket:31 cap:-19 colon:-33 comma:20 conj:18 cue:-20 cuenoun:-49 det:12 low:-30 prep:55
  prepsub:32 pron:-13 quote:-22 semi:68 stop:29 sub:57 that:-39
E,verbs=1,next=| aux:-40 bracket:34 cap:-11 colon:12 comma:14 cuenoun:-26 dash:54 low:-17 prep:-66 prepsub:12
  quote:-29 semi:35 stop:20
E,verbs=2,next=| aux:-12 colon:54 comma:14 conj:-26 cue:-47 cuenoun:-23 dash:49 prep:-72 prepsub:-18 quote:-11 stop:16
  sub:-44
E,vow,next=| aux:-17 comma:43 conj:15 cue:-17 cuenoun:-18 prepsub:17 sub:24 that:-12
E,vow,verbs=0,word=| :-15 as:25 for:-21 in:26 of:-12 on:-30 with:-16
E,vow,verbs=1,word=| :12
E,vow,verbs=2,word=| :-29
E,word2=| :-15 and:12 as:10 but:43 despite:53 in:-24 including:-98 or:-51 to:-17 which:54 while:50 who:-10 with:23
E,word=| :106 about:-103 after:78 against:-48 among:-17 as:-50 at:33 because:-35 before:34 between:-34 but:90 by:93
  despite:95 during:119 even:15 following:31 for:-80 from:-27 if:-79 in:38 into:-25 like:12 of:-174 off:-21 on:48
  or:-77 out:-21 since:-30 so:-14 that:-26 though:25 through:50 to:-64 toward:-10 under:13 until:-20 up:-37 when:49
  where:-14 whether:-21 which:40 while:66 who:-28 without:41
""",
    "cue": """\
accord,form=| phrase:23
accord,gap=| 1:12
accord,helper=| :23
accord,source=| R:39
accuse,form=| ing:41 past:-12 s:-26
accuse,gap=| 0:57
accuse,helper=| :17 be:25 have:-19 to:-55
accuse,right=| cap:58 det:35 low:11 prep:-22
after=| adv:27 aux:-99 body:11 cap:52 comma:-38 conj:-41 cue:-32 cuenoun:-19 dash:-28 det:46 ed:-47 end:11 low:14
  lows:-24 own:57 poss:19 prep:20 prepsub:-49 pron:50 quote:-18 qword:27 rel:16 role:33 sub:-24 that:23 time:25
  verb:-53
ask,form=| base:-30 ing:33 past:21 s:-24
ask,gap=| 0:33 1:75
ask,helper=| :-36 be:42 have:34 to:-30
ask,right=| low:-55 poss:27 qword:-18 sub:123
ask,source=| N:11
base,source=| N:-57 R:-45
before=| adv:-59 body:28 bracket:45 cap:17 comma:51 cue:15 dash:33 det:-49 doc:26 ed:-18 edge:-34 ing:-27 low:-21
  lows:10 poss:-46 prepsub:30 pron:41 quant:11 quote:30 role:37 single:-14 sub:-50 that:-29 time:17 title:22 verb:-17
before=body,after=| cap:-12 det:-26 end:-11 low:31 prep:-21 pron:-13 that:23
before=cap,after=| adv:-56 aux:25 cap:56 colon:36 det:12 end:58 ing:-10 low:14 lows:16 own:20 poss:-29 prep:-21
  prepsub:-10 pron:-34 role:22 sub:-26 time:27
before=comma,after=| adv:-37 cap:35 lows:-12 prep:-28 pron:33 quant:21 role:-21 that:32
before=conj,after=| cap:46 comma:-12 det:26 low:20 prep:55 that:65
before=cue,after=| prep:-23
before=cuenoun,after=| cap:-57 det:33 prep:-30
before=det,after=| low:-99 prep:49
before=doc,after=| det:11 end:53 prep:-53 that:-14
before=ed,after=| low:19 prep:27
before=edge,after=| det:44 prep:-15
before=low,after=| adv:19 cap:-42 comma:-14 end:-63 low:11 poss:-11 pron:16 that:-32
before=lows,after=| comma:-41
before=prep,after=| cap:26 det:-16 low:-34 prep:35 role:-20
before=pron,after=| aux:-17 cap:-10 comma:55 det:-16 end:23 ing:16 poss:19 pron:-19 role:34 that:-10
before=quote,after=| cap:49 det:-11 low:-44 prep:15 title:38
before=rel,after=| cap:-22 det:-35 low:-16 that:-19
before=role,after=| cap:17 comma:101 det:-18 end:18 low:11 poss:-13 pron:39 that:-25
before=sub,after=| prep:55
before=that,after=| prep:-29
before=time,after=| det:-12
before=title,after=| cap:11 det:-48 end:14 prep:33 that:26
before=verb,after=| prep:38
| bias:-35
call,form=| ing:18 past:-31 s:36
call,gap=| 0:39 1:-20
call,helper=| be:-24 have:25 to:39
call,right=| cap:-17 det:-13 low:58 lows:33 poss:26 prep:-31 pron:-20 quote:-81
call,source=| N:13
colon,form=| colon:-18
colon,gap=| 0:-18
colon,helper=| :-18
colon,right=| cap:-36 det:-55 quote:33
content=| L:24 LR:-62
declare,form=| base:-11 ing:-20 past:27 s:13
declare,gap=| 1:-38 2:10
declare,helper=| :-26 be:27 to:-20
declare,right=| adv:-20 aux:-22 cap:-56 det:10 ing:43 low:14 poss:58 prep:-25 pron:-10 quote:17 that:38
declare,source=| L:13
earlier=| False,F:24 False,L:45 False,N:44 False,R:65 True,L:-67 True,N:-77 True,R:-65
form=base,nounish=| True:-102
form=base,right=| adv:57 cap:20 conj:-17 cuenoun:-35 det:25 ing:-26 low:16 poss:31 pron:16 quant:21 quote:-12
  qword:-34 role:-19 sub:27 that:42 title:-48
form=colon,nounish=| False:-18
form=colon,right=| cap:-36 det:-55 quote:33
form=ing,nounish=| True:53
form=ing,right=| adv:-21 det:28 lows:39 prep:61 quant:-16 quote:66 qword:86 role:12 sub:-17 that:86 title:-23
form=past,nounish=| False:44
form=past,right=| adv:-10 cap:-23 ed:51 ing:45 low:-19 prepsub:-48 pron:-18 quant:-17 quote:-45 qword:-22 role:-36
form=phrase,right=| cap:-11 det:16 quote:-35 that:-22
form=s,nounish=| False:75 True:-72
form=s,right=| adv:-29 cap:12 conj:-35 det:-46 ed:-23 ing:-14 low:17 lows:-10 own:13 poss:11 prep:-38 pron:-18
  quote:32 that:-42
gap=| 0:13 2:10 7-12:-67
group=| accord:23 ask:36 call:26 colon:-18 hint:11 judge:-48 say:26 tell:-31 urge:-34 vow:-19
helper=| :-24 have:-28 modal:-38
hint,form=| base:15
hint,helper=| :37 have:16
hint,right=| det:-16 pron:-14
hint,source=| L:-15
ing,source=| F:24 N:34
judge,form=| ing:-20 past:-22 phrase:12 s:-20
judge,gap=| 1:-29
judge,helper=| :-46 be:12 to:-13
judge,right=| cap:48 conj:-13 low:-21 poss:21 prep:-50 quant:-15 quote:28 qword:-12 title:51
judge,source=| L:-10 N:-32
left=| adv:-24 conj:-37 det:10 poss:46 prep:-17 prepsub:-42 pron:-55 quote:160 rel:110 sub:-20 that:-22
leftlen=| 1:32 13+:-64 3:27 7-12:-26
margin=| 0:-65 1:-52 2:13 3:69
nounish=False,after=| adv:25 aux:-37 cap:28 conj:17 cue:-18 det:13 end:11 low:-15 lows:-14 own:34 prep:-38 prepsub:-35
  pron:34 qword:14 rel:32 role:29 sub:-17 time:15
nounish=False,before=| adv:-48 body:10 bracket:45 cap:19 comma:33 conj:41 dash:18 det:-13 ed:-17 edge:19 ing:-10
  low:11 lows:14 poss:-34 prep:-19 prepsub:30 quant:-32 quote:66 rel:-38 role:26 sub:54 that:-19 time:48 verb:-39
nounish=True,after=| aux:-62 cap:24 comma:-41 conj:-58 det:33 ed:-55 low:29 poss:14 prep:58 pron:16 quote:-22 that:15
nounish=True,before=| body:18 comma:18 conj:-41 cue:17 cuenoun:-14 det:-36 doc:18 edge:-53 ing:-17 low:-32 pron:46
  quote:-36 rel:46 role:11 sub:-103 that:-10 time:-31 verb:23
past,source=| L:16 N:45
phrase,source=| L:-21 R:43
phrase=| False,colon:-18 False,hint:11 False,judge:-57 False,say:-37 False,tell:-31 False,urge:-34 False,vow:-19
  True,accord:23 True,call:32 True,say:63 True,utter:-15
right=| adv:-26 adv,aux:44 adv,prep:11 aux:20 aux,adv:-30 aux,low:20 body:-29 cap:-40 cap,adv:-25 cap,aux:48
  cap,cap:-58 cap,comma:-52 cap,conj:48 cap,cue:-19 cap,det:-26 cap,ed:31 cap,end:-39 cap,low:39 cap,lows:25
  cap,quote:58 cap,single:-26 cap,sub:22 conj:-39 cue:23 cuenoun:12 cuenoun,prep:62 dash:-55 det:-37 det,body:53
  det,cap:-14 det,cuenoun:26 det,num:15 det,quant:-10 det,quote:-15 det,role:-38 det,time:-82 doc:45 ed:17 ed,prep:-21
  ing:-31 ing,det:29 ing,low:15 ing,prep:-57 low:17 low,aux:-29 low,cap:13 low,comma:-31 low,conj:38 low,det:19
  low,low:-21 low,lows:-52 low,prep:11 low,role:10 low,sub:17 lows:19 lows,prep:17 lows,sub:29 num:-71 own:45 poss:27
  poss,cuenoun:28 poss,low:-19 poss,lows:30 poss,prep:-48 poss,role:-25 prep,aux:-38 prep,cue:69 prep,cuenoun:24
  prep,det:72 prep,ing:39 prep,low:-36 prep,lows:27 prep,num:-41 prep,quote:75 prep,role:-26 prep,verb:16 prepsub:-29
  pron,adv:-31 pron,aux:13 pron,cue:16 pron,prep:-44 pron,quote:47 pron,verb:16 quant,lows:-14 quant,prep:25 quote:40
  quote,quote:40 qword:61 qword,det:34 qword,pron:25 rel:-37 role:-20 role,prep:-12 sub,cap:39 sub,det:-30
  sub,pron:-18 that:61 that,adv:46 that,aux:-60 that,comma:51 that,det:50 that,ing:27 that,low:-26 that,poss:26
  that,pron:24 that,quote:47 that,role:-14 that,sub:10 that,title:-16 time:-25
rightlen=| 1:-75 13+:51 2:-53 3:-34 4-6:13 7-12:39
s,source=| N:-17
say,form=| ing:10 past:38 phrase:-26
say,gap=| 0:-36 1:22 2:-28 3:-22 7-12:-57
say,helper=| :13 be:-11 have:-38 modal:-15 to:21
say,right=| adv:-16 aux:23 cap:-23 conj:28 cue:46 det:-13 ed:27 ing:-45 low:-10 lows:13 own:53 poss:-49 prep:-81
  prepsub:31 pron:19 quant:-35 quote:12 qword:20 sub:-34 that:30 verb:18
say,source=| I:-27 L:39 N:14
say=| False:-56 True:22
sides=| 0:-84 1:-19 2:17 3:51
source=| F:24 F,edge:24 L:-21 L,body:-21 L,det:-13 L,ing:-14 L,low:-21 L,lows:-17 L,own:14 L,quant:24 L,role:26
  L,that:-20 N:-34 N,none:-34 R,det:44 R,low:-14 R,quant:52
sure=| 0:-33 1:-32
tell,form=| ing:-11 past:-33
tell,gap=| 0:-24 1:-27 2:-21
tell,helper=| :35 be:-44 have:-20 to:48
tell,right=| det:-17 prep:19 pron:20 quote:-21
tell,source=| L:23 N:-20
urge,form=| base:-61 past:56 s:-19
urge,gap=| 0:11 1:-26
urge,helper=| :-11 be:-24 have:15 to:12
urge,right=| cap:-18 det:27 low:48 poss:-23 prep:45 role:43 title:-53
urge,source=| L:-10 N:-22
utter,form=| ing:17 past:13 phrase:-40
utter,gap=| 0:-57 2:-28 3:12
utter,helper=| to:-14
utter,right=| cap:18 det:18 low:-21 poss:-16 prep:18 quote:147 that:-22
utter,source=| L:-29
vow,form=| base:-30 past:-12 s:29
vow,gap=| 0:35 1:19
vow,helper=| :-29 to:33
vow,right=| adv:79 cap:-29 det:-37 low:36 poss:59 prep:116 role:-85 that:54
vow,source=| L:-39
""",
    "segment": """\
after=| bracket:23 cap:35 conj:29 cue:-11 det:-14 edge:33 low:-37 lows:-23 prep:14 prepsub:-18 rel:-26 role:-29 sub:33
  that:15
after=cap,shape=| lower:22
after=conj,shape=| lower:26 title:-18
after=dash,shape=| lower:-31
after=det,shape=| lower:-18
after=edge,shape=| lower:36 mostly:-29 title:-11 upper:37
after=low,shape=| upper:-21
after=prep,shape=| lower:55 title:23
after=rel,shape=| lower:-15
after=role,shape=| lower:-41
after=sub,shape=| lower:36
before=| aux:31 cap,cap:34 cap,prep:-15 comma:15 conj:-19 cuenoun:33 det,ing:-43 det,prep:-26 det,sub:28 ed:-14
  prep:-36 prep,cap:-28 prep,low:-42 sub,cue:-18 that:26 verb:-10
before=aux,size=| 1:24 2:13
before=cap,shape=| lower:12 mostly:-16 title:-13
before=cap,size=| 3:-19
before=colon,shape=| upper:-29
before=colon,size=| 13+:-40
before=comma,shape=| lower:-26 upper:38
before=comma,size=| 13+:12 4-6:22
before=conj,shape=| lower:-23
before=cue,size=| 1:-11 2:24 4-6:-12
before=cuenoun,shape=| lower:31
before=cuenoun,size=| 2:-38
before=det,shape=| lower:15 title:26
before=ed,shape=| lower:-12
before=ed,size=| 1:-30
before=low,shape=| lower:-28
before=low,size=| 1:-34 2:13
before=prep,shape=| lower:17 mostly:-19 title:-27
before=prep,size=| 1:-17 3:-29 4-6:26 7-12:-15
before=sub,shape=| lower:-23
before=sub,size=| 4-6:16
before=verb,shape=| lower:-13
form=| colon:14 ing:15 past:-29
gap=| 1:-10 3:-18
group=| call:20 colon:14 other:-33 say:-55 think:28
group=call,gap=| 0:13 1:19
group=call,source=| N:26
group=colon,source=| L:12
group=judge,source=| L:-17
group=other,gap=| 1:-23 13+:16 3:-18 4-6:-36 7-12:35
group=other,source=| N:-16
group=say,gap=| 1:24 4-6:-40 7-12:-35
group=say,source=| L:14 N:-68
group=show,source=| L:13
group=think,gap=| 1:-27
group=think,source=| N:21
inner=| adv:-10 ed:25 end:20
margin=| 0:-67 1:-95 2:-131 3:298
mode=colon,shape=| upper:-29
mode=colon,size=| 13+:-40
mode=verb,inner=| adv:-10 ed:25 lows:15
mode=verb,shape=| lower:25 mostly:-30 title:-36 upper:31
mode=verb,size=| 13+:54 2:-21 3:-30 4-6:-17
named=| False:-21 True:25
open=| False:22
shape=| lower:12 mostly:-27 upper:14
size=1,shape=| lower:-44 title:39
size=| 13+:26 2:-25 7-12:13
size=13+,shape=| lower:34
size=2,shape=| lower:-29 title:-20 upper:23
size=3,shape=| lower:11 mostly:15 title:-20
size=4-6,shape=| lower:22 mostly:-26
size=7-12,shape=| lower:18 upper:12
source=| E:-15 L:39
told=| False:-15 True:19
verb,said=| False:14 True:-23
""",
    "holder": """\
| E:-15 I:-12 I,other:25 L:14 L,call:-23 L,colon:22 L,judge:-11 L,other:-32 L,rel,that:-10 L,rel,who:56 L,say:46
  L,show:23 L,think:-14 L,vow:10 L,whole:33 N:13 N,call:45 N,colon:-31 N,earlier:-25 N,judge:24 N,other:-32 N,say:-29
  N,think:33
E,aloud=| False:-16
E,aloud=False,distance=| 1:14
E,distance=| 1:23
E,said=| False:13 True:-28
E,said=False,distance=| 1:46
E,said=True,distance=| 1:-22
I,after=| mark:34 prep:-26
I,before=| comma:-21
I,form=| aux:19 ing:-24 past:-17
I,form=ing,before=| comma:-13
I,helper=| :-12
L,apposed=| adv:12 cap:-33 cap,cap:-43 cap,det:-12 low:10 low,cap:26 num:-15 time:79 time,cap:21
L,cut=| :-34 ,aux:-54 ,colon:17 ,ing:-10 ,past:34 ,s:-22 adverbial:-33 adverbial,past:-40 circumstance:-28
  circumstance,past:-21 ed:60 ed,aux:60 ed,ing:22 ed,past:-10 verb:30 verb_after_comma:-34 verb_after_comma,aux:-17
  verb_after_comma,colon:-17 verb_after_comma,ing:-11 verb,aux:14 verb,ing:17 verb,past:-15
L,cut=,last=| body:18 cap:50 cue:-30 cuenoun:31 det:-42 doc:-21 low:-40 num:30 own:-33 poss:-13 prep:-31 pron:26
  role:28 title:16
L,cut=adverbial,last=| cap:-17 low:-24 prep:-11 pron:-14
L,cut=ed,last=| cap:30 low:-10 pron:-21
L,cut=verb_after_comma,last=| body:-13 doc:10 prep:-13 pron:-14
L,cut=verb,last=| adv:-24 cap:-27 conj:51 cue:12 low:38 lows:15 prep:25 pron:15
L,form=| colon:22 ing:13 past:-18
L,gap=| ,c0v0r0:68 ,c0v0r0m:-25 ,c0v0r1:16 ,c0v1r0:-18 ,c0v1r0m:-35 ,c0v1r1:21 ,c0v2r1:48 ,c0v2r1m:-10 ,c1v0r0:-11
  ,c1v0r0m:-12 ,c1v0r1:-21 ,c1v1r0:-22 ,c1v1r0m:11 ,c1v1r1m:-16 ,c2v0r0:-13 ,c2v1r0:15 ,c2v2r0:11 ,c2v2r1:13
  ,c3v2r1:21 comma,c0v0r0:-73 comma,c0v1r0:20 comma,c0v2r0:-15 comma,c1v1r0:28 comma,c1v2r1:35 rel,c0v0r0:10
  relcomma,c0v0r0:-22 time:-17
L,helper=| :14
L,last=| body:-21 cap:37 conj:46 det:13 ing:34 low:-35 mark:-12 own:-10 poss:-25 prep:-23 prepsub:22 pron:-10
  quant:-26 qword:-27 title:31 verb:11
L,len=| 1:-14 3:11 4-6:-25
L,next=| adv:13 aux:-37 cue:42 ed:-22 edge:-34 prep:-28 verb:50
L,prev=adv,start=| low:13
L,prev=| aux:-20 comma:73 conj:-20 cue:-37 cuenoun:-13 dash:35 edge:33 ing:-63 mark:43 prep:-72 prepsub:35 pron:-13
  qword:62 rel:20 sub:24 that:23 time:-26 verb:-43
L,prev=aux,start=| det:26 ed:-17
L,prev=comma,start=| cap:20 det:44 sub:-18
L,prev=conj,start=| cap:-33 det:-12 low:-25 pron:79
L,prev=cue,start=| det:25 low:-11
L,prev=dash,start=| cap:35
L,prev=ed,start=| cap:45 det:-26 low:28
L,prev=edge,start=| adv:-28 cap:25 det:34 sub:-35 title:16
L,prev=ing,start=| det:-18 low:-11
L,prev=mark,start=| cap:31 pron:24
L,prev=prep,start=| cap:-31 det:-43 num:24 poss:11 quant:-15 qword:-16 time:-15 title:24
L,prev=rel,start=| pron:51
L,prev=sub,start=| det:31 pron:18
L,prev=that,start=| cap:34 det:19 pron:-55
L,prev=verb,start=| det:-33
L,rank=| 0:76 1:11 2:-10 3:-35 5:-25 6:-37 8:-18
L,rel,prev=| comma:34
L,shape=| c0v0r0:-20 c0v0r0m:-27 c0v0r1:13 c0v1r0:12 c0v1r0m:-28 c0v2r1:25 c1v0r0m:-12 c1v0r1:-22 c1v1r0:-17
  c1v1r1m:-16 c1v2r0m:-13 c1v2r1:36 c2v0r1:-21 c2v2r0:25 c2v2r1:25 c3v2r1:18
L,start=| adv:-73 body:-18 cap:83 cuenoun:-12 det:48 ed:-47 low:-41 lows:-59 poss:66 pron:122 qword:-41 rel:49
  role:-21 sub:-89 time:-41 title:94
L,whole,cut=| :-23 ed:31 verb:-16 verb_after_comma:51
N,after=| adv:30 comma:-32 det:-12 poss:-20 prep:29 sub:57
N,before=| adv:17 body:24 cap:-18 comma:18 conj:-15 cue:-14 doc:41 low:-16 pron:28 rel:-45 role:-33 that:-35
N,form=| aux:-15 colon:-31 ing:17 past:31 s:11
N,helper=| :13
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
| bias:-47 certainty:41 margin:2
kind=| direct:35 indirect:-37 mixed:-41
source=| name:84 pronoun:1 unresolved:18 description:3 none:-150
""",
}
