"""Weights of structural features in hundredths, written by `python -m benchmarks.fit_quotes`, not by hand.

A line holds the features that differ in their last value only: `L,gap=| comma:15 dash:-3` are "L,gap=comma" and
"L,gap=dash", a source left of its cue with a comma or a dash between. docs/quotes.md tells more.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
    "source": """\
| F:39 F,say:29 I:-11 I,ask:-19 I,call:23 I,declare:-11 I,hint:26 I,judge:26 I,noun:-29 I,say:-10 I,tell:-12
  I,urge:-10 I,vow:15 L:29 L,ask:-24 L,call:-30 L,hint:35 L,noun:-36 L,rel,that:-12 L,rel,which:28 L,rel,who:171
  L,tell:20 L,urge:11 L,utter:15 L,vow:36 L,whole:57 N:68 N,accord:-94 N,accuse:53 N,ask:75 N,call:53 N,declare:16
  N,earlier:29 N,hint:-50 N,judge:44 N,noun:66 N,say:-75 N,tell:24 N,urge:38 N,utter:-27 N,vow:-55 R:-124 R,accord:106
  R,accuse:-36 R,ask:-37 R,call:-52 R,declare:-17 R,hint:-11 R,judge:-71 R,say:54 R,tell:-30 R,urge:-33
F,form=| ing:39
F,gap=| 13+:22 7-12:29
F,helper=| :46
F,len=| 2:33
F,opens=False,start=| cap:21
F,start=| cap:33
I,after=| adv:-11 cap:43 comma:15 det:-15 end:-16 low:-10 prep:46 that:-32
I,before=| comma:-15 conj:65 cue:-24 low:-40 prep:14 pron:-10
I,form=| base:65 ing:48 past:-69 phrase:-18
I,form=base,before=| prep:-26
I,form=ing,before=| conj:59 prep:33
I,form=past,before=| comma:-15 conj:16
I,gap=| 0:-13 1:13 2:-26 3:-17 4-6:21 7-12:14
I,helper=| not:-13 to:11
L,apposed=| adv:57 adv,cap:44 adv,det:-30 cap:-67 cap,cap:-30 cap,det:-59 cap,low:14 cap,pron:24 cap,role:20
  cap,sub:-14 cap,title:-45 cuenoun,cap:10 ed:22 ing:16 low:29 low,cap:34 low,det:13 low,low:-17 low,pron:-14
  low,role:20 low,title:12 lows:19 lows,cap:22 lows,det:16 num:-12 num,cap:15 num,det:-15 prep:63 role:-26
  role,cap:-59 time:49 time,cap:-13 time,det:40 time,pron:19 time,title:39 title:-69 title,cap:-48
L,cut=| :-10 ,base:-39 ,ing:-23 ,phrase:26 ,s:-21 ,that:20 ,to:12 adverbial:-71 adverbial,base:10 adverbial,ing:-40
  adverbial,s:-21 aside:-29 circumstance:-11 circumstance,past:-15 ed:35 ed,base:43 ed,ing:78 ed,past:-38 ed,s:-10
  verb:-18 verb_after_comma:-50 verb_after_comma,ing:-28 verb_after_comma,past:-45 verb_after_comma,s:-27
  verb_after_comma,that:10 verb,base:47 verb,for:-26 verb,ing:60 verb,of:-24 verb,past:-48 verb,phrase:12
  verb,that:-31
L,cut=,last=| adv:-15 body:62 cap:109 conj:-225 cue:-12 cuenoun:25 det:-61 doc:50 ed:23 ing:-31 low:-25 lows:66
  mark:-35 own:52 poss:54 prep:-91 prepsub:-63 pron:78 quant:49 role:115 sub:-104 time:-60 title:55
L,cut=adverbial,last=| adv:11 cap:-49 low:25 lows:-69 prep:33 pron:-24 role:-18 sub:10 title:11
L,cut=circumstance,last=| cap:-12 conj:15 time:-17
L,cut=ed,last=| conj:139 cuenoun:-22 doc:34 low:-11 mark:17 prep:-38 pron:-40 quant:-16 role:-31
L,cut=verb_after_comma,last=| aux:31 body:-14 cap:-14 cue:-22 cuenoun:-25 det:19 doc:-13 ed:-10 lows:-26 prep:27
  pron:-13
L,cut=verb,last=| adv:-10 aux:-61 body:-15 cap:-27 conj:92 cue:24 cuenoun:-15 doc:-22 ing:26 low:-36 lows:-19 prep:41
  prepsub:16 pron:19 role:-49 sub:31 time:21 title:-39 verb:42
L,form=| about:-22 base:58 for:-11 ing:48 of:-17 past:-20 phrase:14 s:-36 to:15
L,gap=| :-65 ,c0v0r0:197 ,c0v0r0m:-36 ,c0v1r0:68 ,c0v1r0m:-51 ,c0v1r1:45 ,c0v1r1m:11 ,c0v2r0:48 ,c0v2r1:40 ,c0v2r1m:18
  ,c1v0r0:-77 ,c1v0r1:-19 ,c1v1r0:-73 ,c1v1r0m:-19 ,c1v1r1:-25 ,c1v1r1m:-16 ,c1v2r1:-83 ,c1v2r1m:-16 ,c2v1r0:27
  ,c2v2r1:-18 ,c3v1r1:15 ,c3v2r0:-51 ,c3v2r1:-22 bracket:16 bracket,c0v0r0:34 bracket,c1v0r0:-14 comma:28
  comma,c0v0r0:-166 comma,c0v1r0:-39 comma,c0v1r0m:-15 comma,c0v1r1:-33 comma,c0v2r0:-14 comma,c0v2r1:-32
  comma,c1v0r0:69 comma,c1v0r1:11 comma,c1v1r0:56 comma,c1v1r1:43 comma,c1v2r0:-37 comma,c1v2r1:67 comma,c2v0r0:57
  comma,c2v1r1:20 comma,c2v2r0:-22 comma,c3v2r0:28 dash:-19 dash,c0v0r0:-61 rel:-53 rel,c0v0r0:45 rel,c0v1r0:-11
  rel,c1v0r0:-22 rel,c1v2r0:-15 relcomma:-93 relcomma,c0v0r0:-55 relcomma,c0v1r0:-13 time:66 time,c0v0r0:30
  time,c0v1r0:25
L,helper=| :78 be:-150 have:53 modal:-20 not:-27 own:80
L,last=| adv:-17 aux:-38 body:25 bracket:21 conj:21 cue:14 cuenoun:-38 det:-46 doc:42 ed:12 ing:11 low:-30 lows:-52
  mark:-17 num:24 own:27 poss:27 prep:-42 prepsub:-20 pron:17 quant:17 role:18 sub:-54 time:-47 title:19 verb:-10
L,len=| 1:-57 13+:47 2:-56 3:-46 4-6:-36
L,next=| adv:28 aux:-35 cue:-15 ed:-68 edge:-10 verb:-28
L,prev=| adv:-51 aux:-116 bracket:-36 cap:-46 colon:42 comma:101 conj:28 cue:-111 cuenoun:-61 dash:89 det:-59 ed:-84
  edge:57 ing:-86 mark:135 prep:-110 prepsub:36 pron:-43 qword:96 rel:90 semi:26 single:-47 sub:51 that:25 verb:-85
L,prev=adv,start=| cap:40 cuenoun:-19 det:-18 ed:-24 low:12 pron:45 quant:-75 sub:-10 time:-13
L,prev=aux,start=| adv:-27 cap:28 ed:-28 ing:-17 low:-11 quant:-35 title:-21
L,prev=bracket,start=| cap:-45
L,prev=cap,start=| det:11 low:13
L,prev=colon,start=| cap:10
L,prev=comma,start=| cap:20 ed:-28 ing:-39 low:48 num:-10 poss:36 quant:28 role:37 sub:-25 time:-20 title:38
L,prev=conj,start=| adv:22 cap:-74 det:19 ed:-13 low:-39 pron:61 role:23 title:-25
L,prev=cue,start=| cap:-35 det:-33 poss:-23 pron:-44 role:-18 title:34
L,prev=cuenoun,start=| cap:16 title:-33
L,prev=dash,start=| cap:70 det:-15
L,prev=det,start=| lows:-24
L,prev=ed,start=| cap:50 det:-89 low:-22 lows:-21 poss:21 quant:20 role:-14 title:-20
L,prev=edge,start=| adv:-19 cap:26 det:39 poss:35 pron:28 quant:13 sub:-60 time:-16 title:43
L,prev=ing,start=| body:-26 cap:-42 cuenoun:-28 det:26 low:-10 lows:-37 role:19
L,prev=mark,start=| cap:25 det:75 pron:27 sub:-17 title:23
L,prev=prep,start=| adv:17 body:14 cap:-93 det:-68 doc:36 ed:26 low:-15 lows:10 poss:-30 role:-37 time:32 title:17
L,prev=prepsub,start=| det:30 pron:11
L,prev=pron,start=| low:11 lows:-28
L,prev=qword,start=| cap:42 pron:-20
L,prev=rel,start=| lows:11 pron:50
L,prev=single,start=| low:-15
L,prev=sub,start=| cap:53 num:-36 quant:-20 role:58 sub:-12 title:15
L,prev=that,start=| cap:25 det:50 pron:-48 title:-12
L,prev=time,start=| num:-32 time:-24
L,prev=verb,start=| det:-72 poss:-13
L,rank=| 0:82 1:23 2:25 4:-22 5:-44 6:-55 7:-25 8:-34 9:-90
L,rel,prev=| comma:86 low:22 role:25
L,shape=| c0v0r0m:-60 c0v0r1:-11 c0v1r0:18 c0v1r0m:-46 c1v0r0:16 c1v0r1:-14 c1v1r0:-19 c1v1r0m:-24 c1v1r1m:-24
  c1v2r0:-44 c1v2r1:-25 c1v2r1m:-22 c2v0r0:34 c2v1r0:23 c2v1r1:28 c2v2r0:-11 c2v2r1:-12 c3v0r0:19 c3v1r1:32 c3v2r0:-14
  c3v2r1:14
L,start=| adv:-48 body:30 cap:120 cuenoun:-42 det:66 doc:-34 ed:-131 ing:-89 low:-18 lows:-33 poss:15 pron:149
  quant:57 qword:-71 rel:176 role:17 sub:-163 time:-93 title:119
L,whole,cut=| :-34 adverbial:51 circumstance:15 ed:-16 verb:-17 verb_after_comma:59
N,after=| adv:39 aux:37 body:-19 cap:-54 cuenoun:30 det:-47 doc:-18 ed:-10 end:18 ing:-59 low:-24 lows:-53 mark:75
  own:-13 poss:-46 prep:92 prepsub:27 pron:-78 quant:-19 qword:13 role:-19 sub:55 that:19 time:97 title:-43
N,before=| cap:-37 comma:-21 cue:-14 cuenoun:17 dash:42 det:75 ed:-24 ing:-27 low:21 lows:34 mark:-92 num:-13
  prepsub:11 pron:-23 quant:-18 rel:38 sub:75 time:-22
N,form=| about:32 base:-37 for:11 ing:23 of:21 past:68 phrase:-85 s:34 that:19 to:-13
N,helper=| :-74 be:140 modal:36 not:47 own:-76
R,apposed=adv,next=| end:13
R,apposed=cap,last=| cap:12 low:-31 role:33
R,apposed=cap,next=| comma:21
R,apposed=conj,last=| low:-16
R,apposed=conj,next=| end:-34
R,apposed=cue,next=| end:-41
R,apposed=det,last=| aux:-12 body:19 cap:50 low:50 lows:16 num:12 prep:24 rel:-11 title:30
R,apposed=det,next=| aux:-18 comma:64 cue:-12 ed:-10 end:84 prep:-46 rel:19 verb:-10
R,apposed=low,last=| cap:18 low:18
R,apposed=low,next=| end:43
R,apposed=num,last=| cap:25 low:20 num:-30
R,apposed=num,next=| comma:-64 end:39 prep:-16
R,apposed=prep,last=| low:-10
R,apposed=prep,next=| end:-12
R,apposed=rel,last=| comma:-21 low:31 lows:10 num:20 rel:-17
R,apposed=rel,next=| comma:15 end:74 prep:-13 rel:-21
R,apposed=role,last=| cap:66
R,apposed=sub,next=| end:-23
R,apposed=title,last=| cap:79
R,apposed=title,next=| comma:13 end:71
R,before=| bracket:-20 comma:19 conj:-91 edge:-26 mark:98 prepsub:-21 rel:-15 sub:-13 that:-28 time:-29
R,before=comma,start=| cap:37 det:12 ing:-29 low:36 poss:-13 pron:-19 quant:24
R,before=conj,start=| cap:-25 det:-16 low:-15 pron:-10
R,before=edge,start=| title:-14
R,before=mark,start=| cap:54 det:15 poss:-13 quant:15 title:27
R,before=prepsub,start=| pron:-12
R,before=rel,start=| time:14
R,before=that,start=| cap:-13 low:-12
R,before=time,start=| poss:-11
R,commas=| 0:-64 1:-64 2:-19 3:23
R,form=| base:-86 ing:-158 past:22 phrase:89
R,helper=| :-51 be:24 have:-51 modal:-14 to:-25
R,last=| adv:-18 aux:-45 body:64 bracket:-64 cap:64 comma:-81 conj:-27 cue:-30 cuenoun:37 det:-47 doc:101 ed:-52
  lows:16 num:10 poss:-13 prep:-10 prepsub:-10 pron:-19 rel:-48 role:41 sub:-14 that:-15 time:29 title:67 verb:-40
R,len=| 13+:-10 2:-70 3:-35
R,next=| adv:-39 adv,prep:12 aux:-83 aux,adv:-13 aux,ed:-14 bracket:39 bracket,cap:-48 cap:-52 cap,cap:-13 cap,end:-14
  colon:57 colon,mark:10 comma:119 comma,aux:73 comma,cap:-48 comma,conj:-17 comma,cue:76 comma,det:-77 comma,ing:27
  comma,low:-21 comma,mark:14 comma,prep:49 comma,rel:24 comma,role:-33 comma,sub:21 comma,title:-62 conj:-44
  conj,aux:22 conj,cue:15 conj,det:-19 conj,low:-18 cue:-48 cue,det:-17 cue,prep:-15 cue,that:18 cuenoun:-73
  cuenoun,end:-17 cuenoun,prep:-23 dash:60 ed:-45 end:107 end,edge:103 ing:-33 mark:46 mark,cap:33 mark,low:-11
  mark,pron:30 prep:-102 prep,aux:19 prep,cap:-67 prep,det:49 prep,low:-31 prep,verb:-13 prepsub:-16 pron:-23
  pron,aux:-10 rel,aux:-40 rel,cue:18 rel,ed:27 single:-11 sub:-22 that:-20 time:-42 time,end:-25 time,time:12
  verb:-49 verb,adv:-10
R,next=adv,commas=| 0:-22 1:-10
R,next=aux,commas=| 0:-32 1:-42
R,next=bracket,commas=| 0:56
R,next=cap,commas=| 0:-44
R,next=colon,commas=| 0:13
R,next=comma,commas=| 0:75 1:77 2:-33
R,next=conj,commas=| 1:-38 2:-11
R,next=cue,commas=| 0:-25 1:-13
R,next=cuenoun,commas=| 0:-50 1:-19
R,next=dash,commas=| 0:50
R,next=ed,commas=| 0:-18 1:-20
R,next=end,commas=| 0:-23 1:83 2:48
R,next=ing,commas=| 0:-15 1:-15
R,next=mark,commas=| 2:49
R,next=prep,commas=| 0:22 1:-96 2:-28
R,next=pron,commas=| 1:-12
R,next=rel,commas=| 0:13
R,next=sub,commas=| 1:-11
R,next=that,commas=| 1:-13
R,next=time,commas=| 0:-27 1:-12
R,next=verb,commas=| 0:-15 1:-26
R,rank=| 0:53 1:34 2:29 5:-19 6:-34 7:-43 8:-55 9:-82
R,start=| adv:-20 body:11 cap:22 det:-15 ing:-32 low:17 poss:-52 pron:-65 quant:38 qword:-23
""",
    "side": """\
| L:-13 LR:-60 R:73
L,after=| adv:21 aux:-37 cap:-44 cap,aux:-28 cap,end:16 cap,low:-19 cap,prep:-13 colon:-51 colon,quote:-50 comma:71
  comma,adv:-15 comma,aux:-31 comma,cap:-10 comma,cue:132 comma,det:30 comma,ing:64 comma,prep:34 comma,quote:-232
  comma,rel:82 comma,sub:69 conj:60 det:-55 det,body:12 det,cap:10 det,cuenoun:-13 det,low:-31 det,quote:-11 end:104
  end,edge:103 ing:-24 low:-70 low,end:12 low,prep:-22 lows:-61 lows,prep:-17 poss:-42 prep:43 prep,aux:-13
  prep,cap:33 prep,cue:-23 prep,cuenoun:11 prep,ing:-39 prep,low:13 prep,lows:-12 prep,quote:-18 prep,time:75
  prep,title:-10 prep,verb:-27 prepsub:84 pron:-83 pron,aux:-29 pron,ed:-18 quant:-20 quote:-52 quote,quote:-52
  qword:-25 role:-32 sub:15 sub,det:-10 that:-62 that,cap:-14 that,pron:-19 time:101 time,end:21 title:-28
  title,cap:-23
L,before=| aux:-18 bracket:-21 cap,cap:-27 colon:-18 comma:-15 comma,adv:-27 comma,conj:-31 comma,cue:-16
  comma,cuenoun:23 comma,ed:37 comma,low:47 comma,lows:-30 comma,num:-22 comma,role:30 comma,time:14 comma,verb:-17
  conj:-43 conj,comma:-24 conj,edge:-13 cue:-23 cuenoun:52 dash,low:-19 ed:-19 ing:36 low:19 prep:-36 prepsub:-37
  pron:-22 quote:50 quote,quote:50 qword,prep:-17 rel,comma:-10 rel,prep:-36 role:-12 sub:-12 sub,time:-17 that:12
  that,low:-49 time:10 verb:-14
L,before=cap,after=| prep:-40
L,before=cap,side=| N:-17
L,before=colon,side=| L:-11
L,before=comma,after=| adv:-18 colon:-22 comma:-91 det:24 end:51 ing:-15 low:-27 lows:-12 pron:-16 quote:27 role:-20
  that:-11 time:24 title:-11
L,before=comma,side=| N:-56 R:45
L,before=conj,side=| L:-21 N:-12
L,before=cue,side=| L:-11
L,before=dash,side=| L:-20
L,before=ing,side=| L:36
L,before=low,after=| prep:19
L,before=low,side=| L:-25 N:44
L,before=prep,after=| cap:-12
L,before=prep,side=| L:-10 N:-25
L,before=prepsub,after=| prep:-13
L,before=prepsub,side=| L:-27
L,before=pron,side=| N:-22
L,before=quote,after=| cap:16 comma:-15 det:30 end:24 low:14 prep:30 role:11 sub:45 that:-18
L,before=quote,side=| L:33 R:15
L,before=rel,after=| prep:-22
L,before=role,side=| L:-17
L,before=sub,after=| cap:-10 comma:-22 det:-12 low:-16 prep:27 pron:-10
L,before=sub,side=| N:-15
L,before=that,side=| L:-20
L,form=| about:-23 for:-19 ing:-71 of:21 past:60 phrase:11
L,group=| accord:28 accuse:-23 ask:-46 call:-64 declare:63 hint:18 noun:-16 tell:98 urge:-57 utter:44 vow:-61
L,helper=| :-25 be:33 have:-27 modal:13 not:14 to:-24
L,opens=| bracket:11 cap:21 conj:-26 det:30 poss:23 prep:-54 prepsub:-25 quote:85 sub:-33 time:-32 title:21
L,rest=| 1:107 13+:-106 2:69 4-6:-13 7-12:-62
L,room=| 1:-36 13+:41 2:-19 3:14
L,side=| I:-30 L:-52 N:-30 R:100
LR,after=| adv:-14 aux:69 cap:-10 cap,aux:29 cap,cap:34 cap,low:-22 cap,prep:-14 colon:37 colon,quote:-23 comma:39
  comma,adv:-12 comma,aux:94 comma,cap:15 comma,conj:21 comma,cue:-69 comma,det:-24 comma,ing:-41 comma,quote:44
  comma,rel:-70 comma,sub:-52 conj:-42 cuenoun:-13 det,body:-18 det,cap:11 det,lows:-11 det,quote:38 end:-42
  end,edge:-41 ing:-12 low:15 own:-12 poss:-40 poss,low:-16 prep:-21 prep,aux:24 prep,cap:-37 prep,cue:14 prep,ing:47
  prep,low:-22 prep,lows:12 prep,poss:33 prep,time:-49 prep,verb:16 prepsub:-42 pron:-12 pron,aux:-23 quant:23
  quote:36 quote,quote:36 qword:-26 rel:-20 role:14 role,prep:-12 sub:40 sub,det:26 that:-58 that,cap:-18 that,det:-26
  that,title:11 time:-34 time,time:20 title,cap:13
LR,before=| adv:12 aux:18 cap,cap:19 colon:-20 comma:22 comma,adv:24 comma,body:-13 comma,cap:-10 comma,cue:52
  comma,cuenoun:-11 comma,ed:-13 comma,ing:15 comma,low:-25 comma,lows:48 comma,time:-42 comma,title:25 comma,verb:26
  conj:-36 conj,edge:-19 conj,low:12 conj,quote:-14 cuenoun:-11 dash:-34 ing:11 ing,comma:19 low:-23 prepsub:-32
  pron:14 qword:48 qword,prep:39 rel:46 rel,comma:46 rel,prep:-13 role:25 semi:-13 sub:-45 sub,comma:29 sub,conj:-13
  sub,edge:-41 sub,sub:-13 that:41 that,low:45
LR,before=adv,side=| L:17
LR,before=aux,after=| prep:22
LR,before=aux,side=| L:-22
LR,before=cap,after=| prep:10
LR,before=cap,side=| N:28
LR,before=colon,side=| L:-14
LR,before=comma,after=| adv:-20 cap:-25 colon:48 comma:151 det:-32 end:-18 ing:-12 pron:-17 quote:-10 time:-15
LR,before=comma,side=| L:-13 N:36
LR,before=conj,after=| det:-10 low:-12 prep:32
LR,before=conj,side=| L:-19
LR,before=cue,side=| L:-16
LR,before=dash,side=| L:-24
LR,before=ed,side=| L:-10
LR,before=ing,side=| L:14
LR,before=low,side=| L:-10 N:-12
LR,before=prep,after=| cap:20
LR,before=prepsub,after=| prep:-13
LR,before=prepsub,side=| L:-21
LR,before=pron,side=| N:14
LR,before=quote,after=| adv:19 comma:70 det:-37 end:-18 prep:35 role:19 sub:-46 that:-14 time:17
LR,before=qword,side=| L:49
LR,before=rel,after=| prep:-10
LR,before=rel,side=| L:64
LR,before=role,side=| L:-23
LR,before=sub,after=| cap:-11 comma:19 det:17 low:-10 prep:-21 pron:17
LR,before=sub,side=| N:-38
LR,before=that,side=| L:66
LR,form=| about:-18 base:22 for:34 ing:-95 of:-25 past:18 s:32 to:-13
LR,group=| accord:-12 accuse:53 ask:-53 call:74 declare:-50 judge:-22 noun:-27 say:36 tell:-29 utter:-53 vow:22
LR,helper=| :10 be:42 have:18 modal:-27 not:-44 own:-10 to:-46
LR,opens=| bracket:-26 cap:-20 poss:-20 pron:30 quant:52 quote:11 time:-27 title:-15
LR,rest=| 1:-43 13+:14 2:-32 3:15 4-6:-16
LR,room=| 13+:-42 3:-16 7-12:-12
LR,side=| I:-25 L:-39 N:43 R:-38
R,after=| aux:-32 cap:53 cap,cap:-34 cap,comma:-12 cap,low:42 cap,prep:27 colon:14 colon,quote:73 comma:-109
  comma,adv:27 comma,aux:-62 comma,conj:-20 comma,cue:-63 comma,ing:-23 comma,prep:-40 comma,quote:188 comma,rel:-12
  comma,sub:-17 conj:-18 cuenoun:12 det:55 det,cap:-22 det,cuenoun:15 det,doc:12 det,low:35 det,lows:18 det,own:10
  det,quote:-26 end:-62 end,edge:-62 ing:36 low:54 low,end:-14 low,lows:16 low,prep:27 lows:53 own:19 poss:82
  poss,low:19 prep:-22 prep,aux:-11 prep,cuenoun:-10 prep,poss:-32 prep,quote:22 prep,time:-26 prep,title:15
  prep,verb:11 prepsub:-42 pron:95 pron,aux:53 pron,ed:23 quote:17 quote,quote:17 qword:51 rel:18 role:19 sub:-55
  sub,det:-16 that:120 that,cap:31 that,det:30 that,low:11 that,pron:21 time:-67 time,end:-14 time,time:-20 title:21
  title,cap:11
R,before=| adv:-12 bracket:19 colon:39 comma,body:10 comma,cap:13 comma,conj:37 comma,cue:-36 comma,cuenoun:-12
  comma,doc:13 comma,ed:-23 comma,ing:-20 comma,low:-22 comma,lows:-18 comma,num:19 comma,role:-26 comma,time:28
  comma,title:-17 conj:80 conj,comma:28 conj,edge:32 conj,low:-19 conj,quote:18 cue:25 cuenoun:-41 dash:25
  dash,bracket:11 dash,low:11 ed:13 ing:-47 ing,comma:-16 lows:-15 prep:39 prep,comma:13 prep,ed:14 prepsub:69
  prepsub,time:13 quote:-57 quote,quote:-57 qword:-53 qword,prep:-22 rel:-51 rel,comma:-36 rel,prep:50 role:-13
  semi:20 sub:57 sub,comma:-36 sub,conj:21 sub,edge:42 sub,low:-11 sub,sub:21 sub,time:24 that:-52 verb:13
R,before=adv,side=| L:-20
R,before=aux,after=| prep:-13
R,before=aux,side=| L:21
R,before=bracket,side=| L:18
R,before=cap,after=| prep:30
R,before=cap,side=| N:-11
R,before=colon,side=| L:24
R,before=comma,after=| adv:38 cap:18 colon:-26 comma:-60 end:-34 ing:27 low:24 pron:32 quote:-18 role:11 that:13
R,before=comma,side=| L:16 N:20 R:-48
R,before=conj,after=| cap:13 det:13 low:18 prep:-28
R,before=conj,side=| L:40 N:21
R,before=cue,side=| L:26
R,before=dash,side=| L:44
R,before=ed,side=| L:15
R,before=ing,side=| L:-50
R,before=low,after=| prep:-15
R,before=low,side=| L:35 N:-32
R,before=prep,after=| prep:10
R,before=prep,side=| L:11 N:25
R,before=prepsub,after=| prep:27
R,before=prepsub,side=| L:48
R,before=quote,after=| adv:-23 cap:-21 comma:-56 low:-22 prep:-65 role:-30 that:32 time:-15
R,before=quote,side=| L:-41 R:-21
R,before=qword,side=| L:-59
R,before=rel,after=| prep:32
R,before=rel,side=| L:-61
R,before=role,side=| L:40
R,before=sub,after=| cap:21 low:26
R,before=sub,side=| N:53
R,before=that,side=| L:-47
R,form=| about:40 base:-20 for:-15 ing:166 past:-78 s:-38
R,group=| accord:-16 accuse:-29 ask:99 call:-10 declare:-14 hint:-16 judge:24 noun:43 say:-40 tell:-69 urge:50 vow:39
R,helper=| :16 be:-74 modal:14 not:30 to:70
R,opens=| adv:12 bracket:15 conj:28 det:-29 prep:61 prepsub:25 pron:-37 quant:-45 quote:-96 sub:24 time:58
R,rest=| 1:-64 13+:91 2:-37 4-6:29 7-12:61
R,room=| 1:34 2:11 7-12:19
R,side=| I:55 L:91 N:-13 R:-62
""",
    "left": """\
B,end=cap,start=| det:23
B,end=low,start=| adv:18 aux:-13 cap:36 conj:-45 det:-10 prep:33
B,end=lows,start=| det:13
B,end=quote,start=| cap:21 conj:33 det:-26 prep:24 quote:29
B,end=rel,start=| cap:-60 rel:123
B,end=role,start=| cap:19
B,len=| 1:122 13+:-76 2:50 3:23 4-6:-54 7-12:-64
B,opens=adv,rank=| 0:-13 1:28 2:-19
B,opens=cap,rank=| 0:-20 1:47 2:-39 3:12
B,opens=conj,rank=| 0:-16 1:55 2:-42
B,opens=det,rank=| 1:10
B,opens=prep,rank=| 1:45 3:-43
B,opens=prepsub,rank=| 1:-33
B,opens=pron,rank=| 0:-20 1:-10
B,opens=sub,rank=| 1:-14 2:36 3:-26
B,opens=title,rank=| 0:-10
B,prev=adv,start=| comma:85
B,prev=| aux:-53 cap:-45 colon:157 comma:-15 conj:25 dash:118 det:-31 edge:68 prepsub:-25 sub:-43
B,prev=aux,start=| quote:-53
B,prev=cap,start=| quote:-45
B,prev=colon,start=| quote:110
B,prev=comma,start=| adv:30 aux:-39 cap:-52 conj:-33 det:61 low:-34 prep:-46 quote:23 rel:72 sub:-47 title:50
B,prev=det,start=| quote:-29
B,prev=edge,start=| adv:-13 cap:-20 conj:-16 pron:-20 title:-10
B,rank=| 0:68 1:-20 3:-39
B,rest=| 0:68 1:-18 13+:51 2:-67 3:-29 7-12:-12
B,start=| adv:-21 aux:-89 cap:56 comma:97 conj:-53 cue:-20 det:78 ed:-35 ing:25 low:-39 lows:-39 num:-29 poss:23
  prep:-42 prepsub:-21 pron:24 quant:32 rel:69 sub:-28 that:-11 title:33
""",
    "start": """\
S,False,prev=| adv:-15 aux:-22 body:11 bracket:-14 colon:84 comma:18 conj:-44 cuenoun:24 dash:49 det:-61 doc:-35 ed:17
  ing:-16 low:17 num:27 own:-34 poss:-15 prep:49 prepsub:-27 pron:-17 qword:-21 rel:-27 role:41 sub:29 that:-18
  time:37 verb:-18
S,True,prev=| aux:-37 body:23 cap:25 colon:45 comma:79 cue:54 det:-27 doc:36 ed:-26 ing:-17 lows:-14 prep:-30
  prepsub:-20 pron:-10 qword:-11 rel:-10 sub:-30 time:30 title:-12 verb:-30
S,accord,prev=| comma:34
S,accord,rank=| 0:47 1:-24 2:-10
S,accuse,prev=| cap:-11 cue:33 ing:-10 low:-22 prep:-52 role:32 sub:22 that:14
S,accuse,rank=| 0:45 1:-50 4:15
S,accuse,start=| det:41 low:38 prep:28 pron:-11 quote:-24 sub:-15 that:-23
S,accuse,word=| :16 for:37 of:32 that:-23 to:-10
S,ask,prev=| cap:59 comma:-14 cue:-20 cuenoun:-36 det:-12 ing:26 low:10 prep:46
S,ask,rank=| 0:-11 1:23 4:-20
S,ask,start=| adv:21 aux:-15 cap:-27 det:-25 poss:11 prep:-15 pron:-11 quote:-15 qword:35 rel:21 sub:76 that:-39
  title:-11
S,ask,word=| :-85 about:37 for:-10 if:48 that:-39 whether:27 who:12
S,call,prev=| adv:-11 aux:19 cap:22 comma:-19 det:-21 doc:-15 low:-26 lows:44 poss:-20 pron:18 role:13 sub:31 title:10
S,call,rank=| 0:54 1:-34 2:-14 5:-15
S,call,start=| adv:-13 aux:-16 cap:-22 det:10 low:41 prep:-13 pron:-35 quant:-12 quote:25 sub:19 that:-14
S,call,word=| :11 for:21 of:-10 that:-14 to:25
S,colon,prev=| colon:25
S,colon,rank=| 0:25 1:-12
S,commas=0,preps=| 1:61 2:15
S,commas=1,preps=| 0:-32 1:-30 2:-38
S,commas=2,preps=| 1:31 2:-11
S,declare,prev=| adv:-18 body:-11 cap:-36 comma:75 cue:37 cuenoun:46 det:-13 doc:27 ed:-12 ing:13 low:-12 role:-11
  sub:-17 that:21 verb:-14
S,declare,rank=| 0:-21 1:18 3:10 4:16 5:-32
S,declare,start=| cap:-11 cue:14 ing:20 low:-53 poss:20 pron:10 sub:-14
S,declare,word=| of:-23 to:39
S,form=about,rank=| 2:-19
S,form=base,rank=| 1:24 3:-40 4:-17 5:26
S,form=colon,rank=| 0:25 1:-12
S,form=for,rank=| 1:28
S,form=ing,rank=| 0:34 2:-18 5:-33
S,form=of,rank=| 0:-13 1:11 2:-10 3:-10 4:11 5:10
S,form=past,rank=| 1:-13 2:25 3:31 4:-34
S,form=phrase,rank=| 0:43 1:12 3:-37 4:12 5:-22
S,form=s,rank=| 0:31 2:-14 5:-24
S,form=that,rank=| 0:-10 2:13 3:10
S,form=to,rank=| 0:41 1:-26
S,gap=| 0:136 1:100 13+:-194 2:71 3:25 4-6:-33 7-12:-106
S,hint,prev=| adv:19 comma:12 cue:30 cuenoun:-21
S,hint,rank=| 0:29 1:11 2:12 3:-21 5:-21
S,hint,start=| adv:-10 prep:11 quote:-10 that:19
S,hint,word=| :-28 that:19 to:15
S,judge,prev=| comma:-57 cue:34 det:-10 ed:24 ing:-14 lows:-11 poss:18 quant:12 sub:42
S,judge,rank=| 0:65 2:-21 3:-12 4:-21
S,judge,start=| aux:12 conj:-14 cue:-10 cuenoun:14 lows:19 poss:29 prep:-58 quote:39 sub:-20 that:-20
S,judge,word=| :70 for:21 that:-20 to:-42
S,next=| aux:23 bracket:-13 comma:-38 conj:-31 cuenoun:34 dash:-13 doc:-33 ed:-28 end:-21 ing:41 low:33 lows:26 num:16
  own:58 prep:-28 pron:26 quant:18 quote:50 qword:-21 rel:-26 role:20 sub:-19 that:19 time:-95 title:-19 verb:13
S,noun,prev=| cap:-31 cuenoun:-31 low:16 prep:40 sub:39 title:-12 verb:-11
S,noun,rank=| 0:19 2:-15
S,noun,start=| aux:-20 det:25 pron:-12 quote:53 title:-17
S,noun,word=| of:-18 to:24
S,prev=| adv:-11 aux:-59 body:35 bracket:-14 cap:20 colon:129 comma:96 conj:-43 cue:51 cuenoun:22 dash:57 det:-89
  ing:-34 low:17 lows:-11 num:28 own:-38 poss:-20 prep:19 prepsub:-47 pron:-27 quant:-11 qword:-33 rel:-38 role:36
  that:-24 time:67 title:-17 verb:-48
S,prev=adv,start=| aux:-17
S,prev=aux,start=| cap:20 det:-27 prep:12 quote:-39
S,prev=body,start=| prep:49 that:-13
S,prev=cap,start=| adv:32 aux:-35 cap:-109 cuenoun:-17 det:32 doc:-10 low:-63 lows:-18 prep:52 pron:46 rel:14 sub:41
  that:69 title:-25
S,prev=colon,start=| cap:64 quote:70
S,prev=comma,start=| adv:-32 aux:71 cap:-28 cue:-20 cuenoun:-28 det:18 ing:-28 low:-22 lows:-11 poss:-16 prep:53
  pron:-19 quote:121 rel:-40 sub:-29 that:42 verb:18
S,prev=conj,start=| cap:-14 det:-12 quote:10
S,prev=cue,start=| adv:-80 aux:60 cap:113 cuenoun:30 ing:27 low:52 lows:27 own:15 prep:-123 pron:53 quant:15 quote:-19
  qword:-14 rel:20 role:-20 sub:-23 that:-36 time:-52 title:17
S,prev=cuenoun,start=| cap:74 det:35 low:26 poss:18 prep:-93 pron:22 quote:-12 that:-34
S,prev=dash,start=| cap:-10 det:12
S,prev=det,start=| cap:-64 quant:24 quote:-51
S,prev=doc,start=| det:-14 prep:17
S,prev=ing,start=| poss:-15 prep:15 quant:-12
S,prev=low,start=| adv:62 aux:-18 cap:-33 det:-12 prep:-35 quant:23 quote:10 qword:41 sub:-14 title:-10
S,prev=lows,start=| det:43 prep:-62 quote:24 that:-39
S,prev=num,start=| cap:-14 prep:45
S,prev=own,start=| low:-17
S,prev=poss,start=| cap:-18 quote:-11
S,prev=prep,start=| adv:24 aux:-39 cap:37 det:-38 low:41 poss:-11 prep:-31 pron:24 quote:-69 qword:17 rel:-11 sub:21
  that:-28 time:-24 title:17
S,prev=prepsub,start=| det:-25
S,prev=pron,start=| aux:-30 det:11
S,prev=quant,start=| aux:16 prep:-14
S,prev=qword,start=| det:-12 pron:-11
S,prev=rel,start=| cap:-10 pron:-15
S,prev=role,start=| aux:-11 cap:-14 prep:26 quote:22 rel:-28 sub:24 that:-35
S,prev=sub,start=| cap:60 det:23 poss:-13 pron:-57
S,prev=that,start=| cap:-23 det:-22 poss:22 pron:-30 quote:30 title:13
S,prev=time,start=| low:-14 num:-17 prep:20 that:41 time:-35
S,prev=title,start=| cap:-76 prep:34
S,prev=verb,start=| cap:24 poss:-14 prep:-22 quote:-17 that:-13
S,rank=| 0:149 1:19 2:-29 3:-42 4:-31 5:-65
S,say,prev=| adv:25 aux:-51 body:-14 cap:30 colon:41 comma:68 cue:-10 cuenoun:19 dash:31 doc:24 ing:-30 low:-10
  lows:-17 num:31 own:-12 poss:10 prepsub:-23 pron:-30 quant:11 qword:-10 rel:-15 role:-23 sub:-49 that:-18 time:45
  verb:-11
S,say,rank=| 0:67 1:-14 2:-15 3:-15 5:-30
S,say,start=| adv:-72 cap:13 conj:-20 det:27 doc:-11 ing:-10 lows:-27 own:16 poss:24 prep:-56 prepsub:-42 pron:41
  quant:17 quote:25 sub:-11 that:71 time:-12 title:13 verb:29
S,say,word=| :14 for:-40 how:12 in:-17 that:71 to:-28 which:-18 who:27
S,side=I,start=| cap:-11
S,side=L,start=| aux:-32 body:30 cap:17 conj:-45 det:32 doc:-16 ing:19 num:-22 own:19 prep:-55 prepsub:-35 pron:39
  quote:26 qword:34 rel:-25 role:18 sub:-21 that:31 time:-78 title:31 verb:26
S,side=N,start=| adv:32 aux:-22 cap:-22 conj:-10 poss:29 pron:-11 quote:10 sub:16 title:-22
S,side=R,start=| det:-11
S,start=| adv:27 aux:-55 body:25 cap:-13 conj:-54 cue:-12 cuenoun:-23 dash:16 det:23 doc:-17 num:-21 own:16 poss:33
  prep:-72 prepsub:-44 pron:25 quote:44 qword:55 rel:-22 role:35 that:49 time:-74 verb:24
S,start=adv,next=| adv:49 aux:43 comma:-34 det:12 ing:16 low:-13 prep:33 sub:-17 that:-14 verb:10
S,start=aux,next=| aux:-14 det:12 ing:-10 low:-10 quote:-21 that:39 verb:-16
S,start=cap,next=| aux:59 body:-14 bracket:-12 cap:-28 colon:25 comma:13 cue:-10 cuenoun:20 det:-19 ed:-10 end:14
  low:39 lows:-22 role:11 that:-43
S,start=cue,next=| cap:-17 det:30
S,start=cuenoun,next=| prep:-26 that:18
S,start=det,next=| adv:-29 cap:26 cue:26 det:13 doc:-33 ed:39 ing:-15 lows:-20 num:51 quant:30 role:-23 time:-58
  title:23
S,start=doc,next=| prep:-14
S,start=ing,next=| low:26
S,start=low,next=| cap:22 comma:20 conj:-16 det:10 end:-12 low:16 lows:22 prep:-54 sub:12 that:-29
S,start=poss,next=| cap:-29 doc:-15 low:21 lows:11 own:46 role:-26 verb:19
S,start=prep,next=| adv:16 aux:29 cap:-104 cuenoun:30 det:-62 doc:34 ing:55 low:23 poss:-21 quote:46 role:-12 sub:-16
  time:-14 title:-54 verb:31
S,start=prepsub,next=| det:-23
S,start=pron,next=| aux:24 cue:40 det:-19 low:-16 prep:14 quote:-14
S,start=quant,next=| aux:-11 cap:54 prep:11 quant:-12 role:18
S,start=quote,next=| quote:44
S,start=rel,next=| aux:-25 cap:29 cue:-21 ed:-14 low:-13
S,start=role,next=| aux:16 prep:28
S,start=sub,next=| adv:-15 low:-21 prep:12 pron:24 quote:-10 role:21
S,start=that,next=| aux:-98 cap:66 comma:-21 cuenoun:-17 det:67 ed:-36 ing:-11 lows:11 poss:38 pron:49 quant:14
  quote:12 sub:26 title:23 verb:-58
S,start=time,next=| comma:-18 prep:-44 that:22
S,start=title,next=| cap:22
S,tell,prev=| body:31 cap:37 comma:48 cue:-112 cuenoun:-14 det:-12 low:29 prepsub:-14 role:26 sub:-21 time:25
S,tell,rank=| 0:-110 1:60 2:40 4:-21 5:23
S,tell,start=| cap:-27 det:-55 low:-23 poss:17 prep:18 pron:84 quote:19 role:-50 sub:-19 that:45 title:-13
S,tell,word=| :-59 about:33 for:-11 of:16 that:45 to:-14
S,urge,prev=| adv:-21 aux:13 cap:-34 cuenoun:21 lows:-12
S,urge,rank=| 2:-10
S,urge,start=| adv:48 aux:-10 det:-16 low:-19 poss:-10 prep:27
S,urge,word=| :-11 of:-13 to:39
S,utter,prev=| cap:11 comma:-18 cue:41 cuenoun:12 low:22 prep:-35 that:-10 time:-11
S,utter,rank=| 0:-98 1:24 3:33 4:10 5:31
S,utter,start=| aux:11 cap:24 det:10 prep:-12 time:-20
S,utter,word=| about:-34 for:67 to:-56
S,vow,prev=| adv:21 comma:-14 cuenoun:16 lows:-16 prep:34 role:-27 sub:-21 time:10
S,vow,rank=| 0:31 1:10 2:20 3:-45
S,vow,start=| adv:40 cap:17 det:20 low:32 poss:-49 pron:-22 quote:-43 time:-12 title:18
S,vow,word=| for:-14 of:-11 to:97
S,word=| :-69 about:51 after:-31 at:27 by:-86 for:53 how:24 if:24 in:-60 of:-41 on:-32 that:49 to:79 whether:90
  which:-22 why:32
""",
    "end": """\
E,about,in=,then=| :-16
E,about,in=then,then=| :31
E,about,next=| comma:-41 conj:23 prep:18
E,accord,next=| aux:-12 comma:-40 prep:-31 stop:160
E,accord,verbs=0,word=| :-16
E,accord,verbs=1,word=| :10
E,accord,verbs=2,word=| :53
E,accuse,next=| aux:-21 comma:-28 conj:13 cue:23 cuenoun:-16 prep:-32 prepsub:26 quote:-15 stop:-21 sub:22 that:-11
E,accuse,verbs=0,word=| :14 and:-22 as:24 from:19 of:-25 to:28
E,accuse,verbs=1,word=| :-43
E,accuse,verbs=2,word=| :-27
E,ask,next=| comma:27 cue:-19 prep:15 stop:-36
E,ask,verbs=0,word=| and:24 for:-10 of:-11
E,ask,verbs=2,word=| :11
E,base,in=,then=| :-19 ed:46 now:-20 then:40 verb:-47
E,base,in=ed,then=| :17 ed:-17 now:22 then:-32
E,base,in=ing,then=| ed:-24 now:37 then:-12
E,base,in=now,then=| :16 ed:-10 ing:-25 now:28 verb:-11
E,base,in=then,then=| ed:-17
E,base,in=verb,then=| :-21 verb:50
E,base,next=| bracket:33 cap:16 comma:18 conj:11 cue:-27 dash:16 quote:-12 stop:-23 sub:15 that:-26
E,before=adv,next=| prep:38
E,before=body,next=| aux:-22 comma:11 conj:17 cue:-13 prep:-24 prepsub:-13 quote:44 stop:27 sub:15 that:-10
E,before=bracket,next=| comma:-35 stop:19
E,before=cap,next=| aux:-10 colon:-11 comma:-29 conj:16 cuenoun:-30 dash:21 det:-37 prepsub:-12 quote:-33 rel:24
  semi:15 stop:21 that:36
E,before=comma,next=| aux:-20 bracket:30 comma:13 cue:-14 cuenoun:-16 dash:-16 prep:-31 prepsub:11 rel:-12 stop:56
  that:25
E,before=conj,next=| aux:47 comma:24 conj:-39 cue:-23 quote:-15 sub:-16 that:38
E,before=cue,next=| aux:-17 comma:-17 stop:14
E,before=cuenoun,next=| aux:-12 prep:-26 stop:11
E,before=dash,next=| aux:-11 comma:-35 conj:-17 stop:18
E,before=det,next=| cue:22 prep:16
E,before=doc,next=| comma:25 conj:-35 cuenoun:18 prep:-33 stop:47 sub:-25
E,before=ed,next=| aux:-10 comma:21 conj:-21 prep:12
E,before=edge,next=| aux:20 comma:26 conj:-23 cue:-10 cuenoun:12 prep:21 stop:-46 sub:21
E,before=ing,next=| prep:39
E,before=low,next=| comma:-13 cue:15 prep:-27 stop:-38 sub:21
E,before=lows,next=| aux:30 comma:11 conj:-27 prep:-29 stop:37
E,before=num,next=| prep:29 stop:-24
E,before=own,next=| prep:-19
E,before=poss,next=| comma:44 prep:-42 stop:15
E,before=prep,next=| aux:-24 comma:41 conj:-19 cue:-12 prep:-15 sub:-31
E,before=prepsub,next=| comma:11 prep:72 stop:-66
E,before=pron,next=| aux:-33 bracket:83 cap:-11 comma:-15 cue:16 cuenoun:-18 prepsub:-14 rel:-28 stop:23 that:-27
E,before=quant,next=| aux:19 prep:26 stop:-59
E,before=quote,next=| aux:-13 comma:17 quote:44
E,before=rel,next=| aux:45 cue:31 cuenoun:28 prep:-36 stop:-52 sub:-13
E,before=role,next=| cap:-11 comma:-10 stop:56 sub:-20 that:-10
E,before=sub,next=| conj:-11 cuenoun:27 prep:-13
E,before=that,next=| prep:-37
E,before=time,next=| aux:-11 comma:38 conj:-13 cuenoun:-10 prep:-12 stop:-11
E,before=title,next=| aux:-12 comma:-31 conj:12 stop:32
E,before=verb,next=| aux:-13 prep:11 stop:23
E,call,next=| aux:19 comma:17 conj:32 cue:21 dash:-43 quote:54 rel:15 stop:-53 sub:-45 that:-18
E,call,verbs=0,word=| :40 and:26 as:-59 by:25 in:12 on:-14 that:-16 to:-45 with:24
E,call,verbs=1,word=| :-17
E,call,verbs=2,word=| :11
E,closes,start=cap,next=| conj:-23 prep:-27 stop:-12
E,closes,start=det,next=| conj:-14 prep:23 stop:-89
E,closes,start=poss,next=| stop:-34
E,closes,start=prep,next=| prep:-16
E,closes,start=pron,next=| stop:-65
E,closes,start=quote,next=| prep:-35 stop:-35
E,closes,start=qword,next=| stop:-54
E,closes,start=sub,next=| stop:-61
E,closes,start=that,next=| conj:-37 stop:-43
E,colon,in=,then=| :10
E,colon,in=now,then=| :29 now:-29
E,colon,in=then,then=| :34 then:-26
E,colon,next=| aux:-12 cap:-10 comma:-58 prep:-44 stop:36
E,colon,verbs=0,word=| :-16
E,colon,verbs=1,word=| :19
E,colon,verbs=2,word=| :47
E,commas=0,next=| aux:31 bracket:43 cap:12 colon:15 comma:116 conj:113 cue:21 dash:51 det:20 ing:13 low:-11 prep:76
  prepsub:72 pron:15 quote:-20 rel:23 semi:104 stop:28 sub:35
E,commas=1,next=| aux:-63 bracket:25 cap:-22 colon:24 comma:-70 conj:-73 cue:-35 cuenoun:-17 dash:-21 prep:-65
  prepsub:-48 quote:-10 rel:-20 stop:-28 sub:-21
E,commas=2,next=| comma:12 conj:-30 cue:-15 prep:-49 stop:29
E,commas=3,next=| comma:-35 conj:-19 prep:-22
E,dashes=0,next=| aux:-25 bracket:-11 colon:17 conj:-14 cue:-40 cuenoun:-47 det:17 end:47 ing:19 low:-18 lows:-17
  prep:-55 prepsub:23 quote:-55 rel:-12 semi:15 stop:32 sub:15 that:-12
E,dashes=1,next=| cue:-25 cuenoun:16 dash:70 prep:-11 quote:26 rel:11 stop:12
E,dashes=2,next=| comma:19 cue:31 dash:-28
E,declare,next=| comma:22 conj:-10 cue:-13 cuenoun:-12 dash:33 quote:-12 rel:-19 stop:-18
E,declare,verbs=0,word=| and:25 as:-37 at:18 for:-30 from:-30 of:18 on:37 that:15 to:10 who:-14
E,declare,verbs=1,word=| :-15 in:24
E,declare,verbs=2,word=| :39
E,for,in=,then=| :13
E,for,in=ing,then=| :-23
E,for,next=| stop:-21
E,hint,next=| aux:-36 comma:29 conj:-14 dash:25 prep:-23 stop:27 sub:-20
E,hint,verbs=0,word=| and:-16
E,hint,verbs=1,word=| :46
E,in=,then=,next=| bracket:-16 comma:-23 conj:41 cuenoun:-28 prep:78 prepsub:-15 quote:48 semi:-18 that:-18
E,in=,then=ed,next=| comma:-34 conj:-21 prep:33 sub:17
E,in=,then=ing,next=| comma:37 cue:19 cuenoun:13 prep:20 sub:-37
E,in=,then=now,next=| aux:-27 comma:-18 conj:-12 cue:-10 prep:33 sub:18
E,in=,then=then,next=| aux:-29 comma:-23 conj:-12 cue:-26 cuenoun:25 prep:-26 sub:12 that:33
E,in=,then=verb,next=| comma:-19 conj:-18 prep:-39
E,in=ed,then=,next=| comma:-17 conj:-15 stop:41
E,in=ed,then=ed,next=| conj:43 sub:10 that:-14
E,in=ed,then=ing,next=| prep:18
E,in=ed,then=now,next=| aux:16 comma:34 prep:-14
E,in=ed,then=then,next=| aux:36 conj:15 prep:-21 sub:-19
E,in=ing,then=,next=| conj:-29 prep:-18 quote:-14 sub:-16
E,in=ing,then=ed,next=| prep:-33
E,in=ing,then=ing,next=| cue:-27 prep:41
E,in=ing,then=now,next=| aux:42 prep:-24
E,in=ing,then=then,next=| aux:18 comma:25 conj:-15 cue:-13 prep:-14 sub:-16 that:12
E,in=ing,then=verb,next=| prep:-13
E,in=now,then=,next=| bracket:15 prep:17 prepsub:-13 stop:-11 sub:-28 that:43
E,in=now,then=ing,next=| comma:-30 conj:-25 cue:43 prep:-26
E,in=now,then=now,next=| aux:-32 comma:-36 conj:11 cue:-38 cuenoun:-13 prep:20 prepsub:18 rel:11 sub:30
E,in=now,then=then,next=| comma:21 conj:14 cue:12 sub:-23 that:-12
E,in=now,then=verb,next=| comma:-12 conj:10 prep:23
E,in=then,then=,next=| conj:-18 cuenoun:-10 dash:38 prep:14 quote:-11 stop:-15 sub:23
E,in=then,then=ed,next=| comma:30 conj:-18 that:23
E,in=then,then=ing,next=| comma:-13 conj:32 cue:26 cuenoun:11 prep:-20 sub:26
E,in=then,then=now,next=| comma:13 cue:-19 prep:-31 sub:-13 that:15
E,in=then,then=then,next=| aux:-74 cap:-11 conj:15 dash:-11 prep:27 prepsub:14 sub:17 that:-36
E,in=then,then=verb,next=| comma:30 prep:-12
E,in=verb,then=,next=| comma:17 conj:-22 cuenoun:18 prep:-76 stop:22
E,in=verb,then=ed,next=| prep:-13
E,in=verb,then=ing,next=| comma:-22 cue:11 prep:-34
E,in=verb,then=now,next=| comma:34 cue:17 prep:-11
E,in=verb,then=then,next=| aux:10 prep:12 sub:28
E,in=verb,then=verb,next=| comma:12 conj:21 prep:38
E,ing,in=,then=| ed:46 ing:10 now:-19 verb:-40
E,ing,in=ed,then=| :13 ed:-19 ing:41 then:-29
E,ing,in=ing,then=| :-13 ing:34 now:14 verb:-18
E,ing,in=now,then=| :-29 ing:23 now:-24
E,ing,in=then,then=| ed:-15 ing:49 now:-18 then:-39 verb:24
E,ing,in=verb,then=| :-12 ing:19 now:32 verb:-30
E,ing,next=| aux:31 cap:-16 comma:-18 cuenoun:-11 dash:56 prep:-40 prepsub:17 quote:-39 stop:-34
E,judge,next=| aux:70 bracket:61 cap:-17 comma:-22 prep:33 quote:-13 rel:27 stop:-47 that:-10
E,judge,verbs=0,word=| about:-12 and:55 as:-48 at:62 by:20 for:-16 from:12 in:21 of:-42 on:42 or:-20 that:-33 to:-12
  with:46
E,judge,verbs=1,word=| :-21 and:-18 in:-22 that:24
E,judge,verbs=2,word=| :-40
E,last=| aux:-43 body:55 bracket:-143 cap:60 colon:-34 comma:-51 conj:-43 cue:-28 cuenoun:64 dash:-68 doc:25 ed:25
  end:-16 ing:39 low:53 lows:57 num:58 prepsub:-28 pron:-36 quote:138 qword:-10 rel:-51 role:59 semi:-60 sub:-19
  that:-86 time:17 title:59 verb:15
E,left=| 0:33 1:16 13+:31 2:-27 3:-29 4-6:-21
E,len=| 1:15 13+:-16 2:15
E,next=| aux:-35 aux,adv,aux:-15 aux,adv,cue:15 aux,adv,det:34 aux,adv,prep:-12 aux,aux:-20 aux,aux,low:23
  aux,aux,verb:-19 aux,cap:42 aux,cue,det:10 aux,cuenoun:16 aux,det:-12 aux,det,low:-39 aux,ed,det:10 aux,ed,end:10
  aux,ing:-13 aux,ing,det:-11 aux,ing,prep:-10 aux,low,conj:21 aux,low,det:-16 aux,low,low:50 aux,low,prep:-24
  aux,lows:-11 aux,prep:13 aux,prep,cap:14 aux,prep,det:-14 aux,prep,low:-10 aux,quant:-11 aux,quote:-28
  aux,quote,quote:-28 aux,sub:35 aux,verb,det:17 aux,verb,low:-15 aux,verb,prep:16 bracket:30 bracket,cap:-24
  bracket,cap,bracket:-44 bracket,edge:-16 bracket,edge,edge:-16 bracket,end:30 bracket,end,edge:30 cap:-17
  cap,comma:-12 cap,end:-13 cap,end,edge:-13 cap,prep:-24 colon,cap:-10 colon,quote:11 colon,quote,quote:11 comma:23
  comma,adv:-25 comma,adv,prep:16 comma,aux,adv:17 comma,cap,cap:-65 comma,cap,comma:-103 comma,cap,conj:-48
  comma,cap,cue:87 comma,conj,adv:-41 comma,conj,cap:61 comma,conj,cue:58 comma,conj,det:28 comma,conj,pron:60
  comma,conj,that:-105 comma,cue:23 comma,cue,low:12 comma,cue,prep:-14 comma,cue,that:49 comma,cuenoun:89
  comma,det:30 comma,det,cap:-18 comma,det,low:20 comma,det,sub:-46 comma,det,title:-10 comma,ed:-10 comma,ed,prep:-11
  comma,edge:27 comma,edge,edge:27 comma,ing:42 comma,ing,det:33 comma,ing,low:29 comma,ing,prep:-56 comma,low:-66
  comma,low,conj:-40 comma,low,lows:-25 comma,lows:-47 comma,poss:-18 comma,prep:-25 comma,prep,cap:40
  comma,prep,det:30 comma,prep,low:-34 comma,prep,poss:-24 comma,prep,quant:-19 comma,pron:10 comma,pron,aux:-44
  comma,pron,cue:-32 comma,quant:17 comma,quote:-35 comma,quote,quote:-35 comma,rel:23 comma,rel,aux:-22
  comma,rel,ed:-22 comma,rel,pron:-10 comma,role:-16 comma,sub:15 comma,sub,adv:-23 comma,sub,cap:38 comma,sub,det:-44
  comma,sub,pron:-54 comma,sub,sub:-14 comma,title:30 comma,title,cap:12 comma,verb:-28 conj:-10 conj,adv,ed:-12
  conj,adv,low:-12 conj,aux:18 conj,aux,adv:30 conj,cap,aux:-26 conj,cap,cap:-11 conj,cap,prep:-23 conj,cue:64
  conj,cue,cap:31 conj,cue,low:14 conj,cue,prep:-24 conj,cue,that:21 conj,cuenoun:60 conj,det:-42 conj,det,cap:18
  conj,det,low:-20 conj,ed:18 conj,ed,low:-27 conj,ing,det:35 conj,ing,prep:-18 conj,low:-18 conj,low,cap:14
  conj,low,lows:-27 conj,low,role:-10 conj,lows:-39 conj,lows,prep:-16 conj,poss:-24 conj,poss,role:-30 conj,pron:34
  conj,pron,aux:16 conj,quote:-50 conj,quote,quote:-50 conj,role:-16 conj,that:-66 conj,that,det:-13
  conj,that,pron:-28 conj,title:22 conj,title,cap:30 conj,verb:21 conj,verb,low:17 cue:-34 cue,cap:-20 cue,comma:34
  cue,comma,quote:43 cue,det,low:37 cue,end:-18 cue,end,edge:-18 cue,low:-36 cue,lows:-11 cue,poss,low:21
  cue,prep,cap:-10 cue,prep,poss:-10 cue,pron,aux:-14 cue,quote:-14 cue,quote,quote:-14 cue,that:24 cue,that,det:16
  cuenoun:-33 cuenoun,cue:14 cuenoun,end:-11 cuenoun,end,edge:-11 cuenoun,low:-13 cuenoun,prep:12 cuenoun,prep,det:-14
  cuenoun,prep,ing:18 cuenoun,prep,low:11 cuenoun,pron,aux:11 cuenoun,that:15 dash:43 dash,adv:29 dash,aux:-31
  dash,det:44 dash,det,low:36 dash,low:-53 dash,prep:-23 dash,rel:-16 dash,sub:38 det:10 end:38 end,bracket:38
  end,bracket,edge:40 low:-20 lows:-17 prep:-59 prep,adv:28 prep,adv,low:14 prep,aux:-12 prep,body:42 prep,cap:18
  prep,cap,aux:11 prep,cap,cap:27 prep,cap,comma:-34 prep,cap,conj:-38 prep,cap,ing:-21 prep,cap,low:-10
  prep,cap,lows:-10 prep,cap,prep:-31 prep,cap,prepsub:26 prep,cap,role:-13 prep,cap,sub:16 prep,conj:29
  prep,cue,cap:-16 prep,cue,det:54 prep,cue,low:-19 prep,cue,poss:-14 prep,cue,prep:-11 prep,cue,that:44
  prep,cuenoun:-14 prep,det:19 prep,det,adv:13 prep,det,body:32 prep,det,cap:-49 prep,det,cue:-13 prep,det,cuenoun:48
  prep,det,doc:22 prep,det,ed:-20 prep,det,low:28 prep,det,lows:27 prep,det,num:-32 prep,det,own:-15
  prep,det,quant:-16 prep,det,quote:-21 prep,det,title:-19 prep,doc:-16 prep,ed:15 prep,ing:-11 prep,ing,cap:-16
  prep,ing,det:38 prep,ing,low:-10 prep,low:-21 prep,low,body:11 prep,low,cap:-27 prep,low,det:-32 prep,low,end:25
  prep,low,low:-16 prep,low,lows:-18 prep,low,num:-11 prep,low,poss:29 prep,low,prep:-31 prep,low,role:-11
  prep,low,title:23 prep,lows:-18 prep,lows,comma:14 prep,lows,conj:13 prep,lows,prep:-28 prep,num:-34 prep,num,end:10
  prep,poss:16 prep,poss,body:23 prep,poss,cap:25 prep,poss,cuenoun:13 prep,poss,low:-22 prep,poss,lows:-33
  prep,poss,own:-10 prep,poss,role:14 prep,prep,det:-18 prep,quant,cap:-14 prep,quant,low:20 prep,quant,lows:22
  prep,quant,prep:-16 prep,quant,sub:12 prep,quote:-19 prep,quote,quote:-19 prep,qword:-14 prep,role,prep:-13
  prep,that:-13 prep,time:44 prep,time,comma:46 prep,time,end:23 prep,time,num:-13 prep,time,prep:13 prep,time,time:38
  prep,title:-24 prep,title,cap:-14 prep,verb:-49 prep,verb,low:-13 prepsub,cap:-17 prepsub,det,cap:30 prepsub,ing:43
  prepsub,low:13 prepsub,prep:-14 prepsub,pron,aux:-11 pron:-14 quote:-33 quote,quote:-33 quote,quote,quote:-33
  rel,aux,cue:-10 rel,aux,low:24 rel,cue:-10 rel,verb:20 semi:48 semi,edge:14 semi,edge,edge:14 stop:33 stop,edge:17
  stop,edge,edge:17 sub,cap,cap:-21 sub,cue:36 sub,det,cap:-12 sub,det,low:15 sub,det,quote:-16 sub,det,title:44
  sub,ed:-25 sub,low:-10 sub,low,low:-10 sub,low,prep:-12 sub,poss:13 sub,poss,low:-16 sub,prep:19 sub,pron,aux:-36
  sub,pron,cue:-26 sub,pron,ed:23 sub,pron,verb:15 sub,quant:-25 sub,quant,prep:-11 sub,quote:-22 sub,quote,quote:-22
  sub,role:31 sub,sub:31 sub,title,cap:10 sub,title,prep:-14 that:-23 that,aux:38 that,aux,adv:-15 that,aux,ed:27
  that,aux,low:-12 that,aux,verb:18 that,cue:-15 that,det,cap:20 that,pron:-27 that,pron,aux:-15 that,title:-13
  that,title,cap:-13 that,verb:-13
E,noun,next=| aux:45 comma:-43 cue:-15 cuenoun:25 quote:14 stop:-68 that:32
E,noun,verbs=0,word=| :12 and:30 in:17 of:-10 on:-22 that:21 to:-18
E,noun,verbs=1,word=| :-29
E,noun,verbs=2,word=| :-16
E,of,in=,then=| :14 then:10
E,of,in=now,then=| now:13
E,of,next=| prep:13 stop:-58
E,opens=adv,next=| aux:30 comma:-12 cue:-12 prep:-39 that:16
E,opens=bracket,next=| bracket:11 stop:-19
E,opens=cap,next=| aux:-24 bracket:-27 cap:-53 colon:-16 comma:11 cue:-18 cuenoun:-18 dash:42 prep:45 prepsub:41
  quote:-27 rel:-20 semi:32 stop:31 sub:29 that:-49
E,opens=conj,next=| cap:13 comma:-13 conj:-14 cue:-21 cuenoun:28 prep:28 prepsub:-18 quote:-15 rel:15 that:-26
E,opens=dash,next=| prep:40
E,opens=det,next=| aux:48 comma:-28 conj:-11 cuenoun:-11 dash:40 prepsub:19 quote:-29 rel:-24 stop:10 sub:17
E,opens=low,next=| prep:-15
E,opens=poss,next=| conj:46 prep:-16 stop:-15
E,opens=prep,next=| aux:15 bracket:21 conj:-42 cue:31 cuenoun:-20 dash:-65 prep:-55 prepsub:-11 rel:10 sub:35 that:51
E,opens=prepsub,next=| comma:44 conj:-16 cue:-10 prep:29 stop:-40 sub:-20
E,opens=pron,next=| aux:-43 cap:-10 comma:-19 conj:67 cue:42 cuenoun:-14 dash:25 prep:-22 quote:-20 rel:-19 stop:46
  sub:-20 that:-17
E,opens=quant,next=| stop:28
E,opens=quote,next=| aux:-11 comma:15 cuenoun:16 prep:-26 stop:34
E,opens=sub,next=| aux:-36 cap:18 comma:57 dash:10 quote:24 rel:-10 stop:-40 sub:-21 that:-10
E,opens=that,next=| aux:-15
E,opens=time,next=| comma:30 conj:-38 cue:-11 quote:44
E,opens=title,next=| aux:-25 conj:-44 cuenoun:10 dash:66 prep:-23 quote:16 rel:10 sub:-15 that:43
E,past,in=,then=| :-24 ing:39 now:-12 then:-11 verb:15
E,past,in=ed,then=| :-26 ed:32 ing:-31 now:10 verb:12
E,past,in=ing,then=| now:-18 then:26
E,past,in=now,then=| :-10 ed:-17 ing:36 now:-20 verb:19
E,past,in=then,then=| ed:26 now:-19 then:16 verb:-24
E,past,in=verb,then=| :-14 ed:36 ing:-31 now:-35 then:10 verb:34
E,past,next=| aux:-78 bracket:16 cap:-18 comma:29 conj:-22 cuenoun:-49 dash:11 det:15 low:-10 prep:35 pron:-26
  quote:23 rel:15 stop:13 sub:-47
E,phrase,in=,then=| :34 now:-17
E,phrase,in=ed,then=| :-16 then:16
E,phrase,in=ing,then=| ing:-26 then:18
E,phrase,in=now,then=| :-10 ing:12
E,phrase,in=then,then=| ing:17 now:-17 then:-12
E,phrase,next=| aux:-12 comma:54 cue:11 stop:50
E,quoted=False,next=| aux:-21 aux,aux:-16 aux,cap:42 aux,cue:-16 aux,cuenoun:17 aux,det:-10 aux,ing:-11 aux,low:-18
  aux,lows:-11 aux,prep:20 aux,quant:-10 aux,quote:-25 aux,sub:35 bracket,cap:-20 bracket,end:13 cap:-84 cap,aux:-18
  cap,cap:-20 cap,prep:-15 colon:32 colon,quote:28 comma:11 comma,adv:-14 comma,cue:46 comma,cuenoun:91 comma,ed:-23
  comma,edge:37 comma,ing:17 comma,low:-46 comma,lows:-44 comma,poss:-41 comma,prep:-30 comma,prepsub:-21
  comma,rel:-17 comma,sub:23 comma,title:52 comma,verb:-33 conj:-35 conj,aux:30 conj,cap:-36 conj,cue:51
  conj,cuenoun:54 conj,det:-44 conj,ed:17 conj,low:-33 conj,lows:-29 conj,poss:-44 conj,prep:38 conj,pron:15
  conj,role:-25 conj,that:-35 cue:-121 cue,cap:-11 cue,comma:16 cue,low:-23 cue,poss:-14 cue,pron:12 cue,that:-25
  cuenoun:-73 cuenoun,that:-13 dash:10 dash,adv:12 dash,aux:-37 dash,det:32 dash,prep:-14 dash,rel:-32 dash,sub:30
  end:43 end,bracket:43 prep:-50 prep,adv:45 prep,aux:-24 prep,body:29 prep,cap:-13 prep,conj:29 prep,cue:22
  prep,det:25 prep,doc:-15 prep,num:-24 prep,poss:14 prep,quant:16 prep,quote:-16 prep,qword:-10 prep,rel:-38
  prep,time:39 prep,title:-30 prep,verb:-46 prepsub:22 prepsub,cap:-36 prepsub,low:13 prepsub,prep:-13 quote:-55
  quote,quote:-55 rel:-42 rel,aux:-10 rel,verb:-10 semi:57 semi,edge:14 stop:27 stop,edge:11 sub:-16 sub,adv:35
  sub,cap:-28 sub,det:-15 sub,ed:-19 sub,poss:21 sub,prep:20 sub,pron:10 sub,quant:-25 sub,quote:-21 sub,sub:40
  that:-33 that,aux:27 that,ed:15 that,pron:-18 that,title:-11
E,quoted=True,next=| aux:-14 aux,cue:10 aux,low:10 bracket:24 cap:67 comma:12 comma,adv:-11 comma,det:22
  comma,quote:-35 comma,rel:39 conj:25 conj,cap:35 conj,cue:13 conj,low:14 conj,lows:-10 conj,pron:20 conj,quote:-47
  conj,that:-30 cue:86 cue,det:10 cue,end:-14 cue,low:-13 cue,poss:23 cue,prep:13 cue,pron:-13 cue,that:49 cuenoun:41
  cuenoun,prep:15 dash:33 dash,conj:-11 det:10 ing:15 low:-11 lows:-17 prep,adv:-18 prep,aux:12 prep,cap:32
  prep,cue:-19 prep,cuenoun:-11 prep,low:-12 prep,lows:-10 prepsub:-16 prepsub,det:-10 pron:-14 quote:22
  quote,quote:22 rel:36 rel,aux:13 sub:19 sub,cap:21 sub,det:14 that:10 that,aux:11
E,rank=| 0:68 1:10 4:-10 5:-21 6:-42
| E,report:43
E,report,next=| aux:-23 comma:42 conj:96 cue:-34 dash:20 prepsub:38 pron:14 rel:-30 sub:23 that:-38
E,s,in=,then=| ed:-22 ing:10 now:43 then:-26
E,s,in=ed,then=| ed:-22 now:10 then:12
E,s,in=ing,then=| :20 verb:-18
E,s,in=now,then=| :-16 ing:-34 now:22 then:46
E,s,in=then,then=| ed:-32 ing:10 now:33 then:-12
E,s,in=verb,then=| :-18 now:17 verb:20
E,s,next=| bracket:40 cap:13 comma:-10 conj:11 cue:-11 dash:17 prep:-36 quote:-16 rel:-14 semi:14 stop:10 sub:44
  that:-23
E,say,next=| aux:-49 cap:37 comma:10 conj:16 cuenoun:-16 dash:15 det:-16 prepsub:-48 pron:16 quote:-34 rel:-33 stop:46
E,say,verbs=0,word=| :-21 about:-26 after:-22 and:-13 as:20 at:-29 between:-18 by:-10 even:11 for:31 if:-27 in:25
  into:-10 of:-46 out:13 over:-14 than:25 to:21 who:-10 with:-18
E,say,verbs=1,word=| :38 and:-11 as:-10 at:-11 but:50 by:30 during:46 for:-12 in:-13 or:-13 than:-11 that:16 when:-25
  while:51 who:-11 with:-17
E,say,verbs=2,word=| :37 after:11 and:20 by:-12 in:-13 on:52
E,start=adv,declare,next=| prep:11
E,start=adv,last=| adv:-30 cap:64 cuenoun:-15 prep:-11 role:-15
E,start=adv,next=| aux:-10 conj:32 prep:-19 stop:16 sub:-12
E,start=adv,say,next=| prep:-15 stop:-36
E,start=aux,last=| body:23 cap:32 low:-37 lows:11
E,start=aux,next=| comma:10 prep:-24 stop:36 sub:22
E,start=aux,say,next=| comma:24 prep:-19 stop:10
E,start=cap,accord,next=| stop:40
E,start=cap,accuse,next=| comma:-45 conj:31 cue:14 prep:-20 stop:-16
E,start=cap,ask,next=| prep:18 stop:-30
E,start=cap,call,next=| aux:17 comma:33 conj:-17 prep:-25 quote:17 stop:-22 sub:-14
E,start=cap,colon,next=| prep:-14
E,start=cap,declare,next=| prep:36 stop:21
E,start=cap,hint,next=| prep:16
E,start=cap,judge,next=| aux:29 conj:31 prep:-26 stop:-39 that:25
E,start=cap,last=| adv:42 body:51 cap:11 conj:26 cue:35 cuenoun:-21 ed:-24 lows:28 poss:-16 prep:-13 pron:-26 sub:-15
  time:-23 title:-26
E,start=cap,next=| bracket:-29 cap:17 conj:21 cue:17 cuenoun:-22 dash:-25 prep:35 rel:38 stop:-11 sub:-24
E,start=cap,noun,next=| prep:11 stop:-40
E,start=cap,say,next=| aux:-23 comma:-21 prep:49 stop:22
E,start=cap,tell,next=| prep:-11
E,start=cap,urge,next=| stop:21
E,start=cap,utter,next=| stop:14
E,start=conj,next=| prep:44
E,start=cuenoun,judge,next=| prep:11
E,start=cuenoun,last=| cuenoun:29 low:27 lows:20
E,start=cuenoun,next=| aux:13 prep:12 stop:-26
E,start=det,accord,next=| stop:26
E,start=det,accuse,next=| comma:19 cue:20 quote:-14 stop:-52
E,start=det,ask,next=| cuenoun:10 stop:-46
E,start=det,call,next=| aux:-11 comma:-11 conj:21 cuenoun:15 prep:-30 quote:62
E,start=det,declare,next=| aux:-12 comma:18 conj:16 cue:-14 prep:-49 sub:-13 that:42
E,start=det,hint,next=| stop:21
E,start=det,judge,next=| aux:18 comma:22 conj:-26 cue:-10 cuenoun:-11 stop:38 that:-19
E,start=det,last=| aux:-27 body:17 bracket:-38 colon:-22 conj:-14 cue:-14 dash:-13 det:62 ed:-46 poss:17 prep:38
  quant:27 rel:-11 role:-26 sub:44
E,start=det,next=| aux:-10 bracket:-15 cap:-11 colon:31 comma:-17 conj:10 cue:-29 cuenoun:-21 dash:14 prepsub:22
  quote:36 rel:-44 sub:28 that:19
E,start=det,noun,next=| prep:18
E,start=det,say,next=| bracket:-11 cap:-10 comma:12 cue:-11 cuenoun:-12 dash:18 prepsub:-13 sub:20 that:16
E,start=det,urge,next=| comma:-13 prep:29 stop:-31
E,start=det,utter,next=| stop:37
E,start=det,vow,next=| comma:22 conj:-14 prep:21 stop:-60
E,start=ed,last=| low:19 lows:-12
E,start=ing,last=| cap:31 ing:11 low:-22 lows:13
E,start=ing,next=| conj:-19 cue:-10
E,start=ing,say,next=| stop:16
E,start=low,call,next=| aux:11 comma:-30 conj:19 stop:17
E,start=low,declare,next=| comma:25 prep:-17
E,start=low,judge,next=| comma:40 conj:-34 prep:32 stop:-11
E,start=low,last=| cap:-12 cue:13 det:11 ing:21 low:-30 prep:-17 quant:-12 quote:34 role:20 time:16 title:-10
E,start=low,next=| aux:17 comma:18 cue:-21 prep:36 rel:25 sub:-13 that:-12
E,start=low,say,next=| aux:22 comma:10 stop:-14 sub:-14
E,start=low,urge,next=| prep:-16
E,start=lows,call,next=| prep:22
E,start=lows,judge,next=| prep:-13 stop:18
E,start=lows,last=| cap:20 low:-21 lows:-10 prep:16 role:35
E,start=lows,next=| aux:-13 comma:31 prep:-10 stop:14 sub:23
E,start=lows,say,next=| stop:-26
E,start=own,last=| low:-19 own:-12 quote:24
E,start=own,next=| comma:17 prep:-15 stop:39
E,start=own,say,next=| comma:17 prep:-15 stop:38
E,start=poss,ask,next=| stop:15
E,start=poss,call,next=| prep:-18 stop:-24
E,start=poss,declare,next=| prep:44
E,start=poss,judge,next=| comma:-35 conj:24 cue:10 prep:-13 sub:-13
E,start=poss,last=| body:-10 cap:23 conj:-10 cue:16 cuenoun:52 doc:-36 low:27 lows:25 num:-22 poss:-10 prep:-16
  quant:21 time:-29
E,start=poss,next=| comma:18 conj:28 cuenoun:-14 dash:-21 prep:30 prepsub:28 quote:-11 rel:-12 stop:-46 sub:-35
  that:-21
E,start=poss,say,next=| aux:-12 conj:-11 stop:10
E,start=prep,accuse,next=| prep:-25 stop:10
E,start=prep,ask,next=| aux:16 stop:-19
E,start=prep,declare,next=| stop:-46
E,start=prep,last=| adv:35 aux:-15 cap:11 conj:-13 cuenoun:24 doc:-13 ed:25 ing:-10 low:32 lows:-11 num:22 prep:-27
  quote:40 time:-15 title:11 verb:-21
E,start=prep,next=| aux:89 cap:-14 comma:11 conj:13 cue:-24 dash:-10 prep:-59 prepsub:26 stop:-52 sub:37 that:-22
E,start=prep,noun,next=| aux:50 comma:-17 conj:-15 stop:-23
E,start=prep,say,next=| aux:21 conj:-14 cuenoun:19 prep:-16 stop:11
E,start=prep,tell,next=| stop:-27
E,start=prep,urge,next=| comma:31 stop:-17
E,start=prep,utter,next=| prep:-13
E,start=prep,vow,next=| aux:-16 conj:29 prep:-19 stop:35
E,start=pron,call,next=| prep:12
E,start=pron,declare,next=| prep:-10 stop:-24
E,start=pron,hint,next=| stop:-10
E,start=pron,last=| adv:-57 aux:31 cap:13 cue:-14 cuenoun:-13 doc:19 ed:20 ing:-18 low:-10 num:22 poss:-11 prep:28
  pron:34 quant:-10 quote:21 time:-32 title:41
E,start=pron,next=| aux:-39 cap:-12 comma:21 prep:26 prepsub:-23 quote:-11 rel:-10 stop:23 sub:13 that:-20
E,start=pron,say,next=| aux:-22 cap:-11 comma:21 conj:25 cue:10 prep:-13 prepsub:-26 sub:24 that:-13
E,start=pron,tell,next=| prep:20
E,start=quant,judge,next=| prep:-12
E,start=quant,last=| body:13 cap:-14 ed:21 low:18 lows:-22 quant:-17 role:-24
E,start=quant,next=| aux:10 stop:12 sub:17
E,start=quant,say,next=| prep:16 stop:11
E,start=quant,vow,next=| prep:19
E,start=quote,call,next=| prep:28 stop:-37
E,start=quote,last=| adv:-21 cap:-61 cue:-14 quote:84 role:21
E,start=quote,next=| comma:-27 conj:-10 cue:23 cuenoun:29 dash:-23 prep:-43 stop:-33 sub:-15
E,start=quote,say,next=| prep:-23 stop:-11
E,start=quote,utter,next=| prep:11 stop:-59
E,start=qword,ask,next=| prep:12
E,start=qword,judge,next=| aux:-11 stop:25
E,start=qword,last=| adv:-13 cap:38 low:39 lows:26 prep:11 quote:-49 qword:-13
E,start=qword,next=| aux:-32 cue:-18 prep:-12 stop:41 sub:18 that:14
E,start=qword,say,next=| cue:-11 stop:-26
E,start=rel,last=| low:-18
E,start=rel,next=| stop:-27
E,start=role,last=| cap:-32 lows:-15 prep:-12 role:74
E,start=role,next=| aux:-10 prep:13 stop:-27
E,start=role,say,next=| prep:10 stop:31
E,start=role,urge,next=| prep:-10
E,start=sub,ask,next=| aux:-23 comma:12 conj:-34 prep:-33 stop:57
E,start=sub,last=| adv:16 aux:-11 cap:-44 cue:-15 cuenoun:-10 ed:-21 low:32 quote:25 role:16 title:-19
E,start=sub,next=| comma:-34 prep:20
E,start=sub,say,next=| comma:-55 prep:21 stop:-15
E,start=that,declare,next=| aux:-12 comma:16 cue:15 prep:22 stop:-26 sub:30
E,start=that,hint,next=| aux:-13 comma:16 prep:-19
E,start=that,last=| aux:-17 body:10 bracket:-25 cap:-38 conj:-19 cue:-16 cuenoun:22 det:-24 doc:27 ed:47 ing:31 low:12
  lows:40 num:19 prepsub:-15 quant:-14 quote:43 sub:-13 that:-80 time:22 title:-15 verb:26
E,start=that,next=| aux:-46 bracket:-15 cap:13 colon:17 conj:-10 cue:20 cuenoun:12 dash:27 prep:-48 prepsub:-24
  quote:-20 rel:-17 stop:63 sub:-34 that:38
E,start=that,noun,next=| conj:-16 stop:-24
E,start=that,say,next=| cap:30 colon:24 conj:16 cue:10 cuenoun:-16 dash:-24 prep:-16 quote:-11 stop:-17 sub:-29
  that:14
E,start=that,tell,next=| aux:-16 prep:-22 stop:29
E,start=that,vow,next=| comma:-35 stop:35
E,start=title,last=| adv:-10 cap:12 cuenoun:18 low:11 lows:-21 role:-22
E,start=title,next=| aux:-21 comma:-11 cue:20 stop:-26
E,start=title,say,next=| comma:18 prep:10 stop:-19
E,start=verb,last=| low:-12
E,start=verb,next=| prep:-11
E,start=verb,say,next=| prep:-11
E,subject=| :-16 he:31 i:16 they:-30 we:-13 you:27
E,subject=,next=| aux:-13 colon:21 cue:-26 cuenoun:-44 dash:-14 det:24 end:38 low:-19 lows:-17 prep:-22 quote:-27
  rel:-12 semi:40 stop:33 sub:-30
E,subject=he,next=| comma:-23 conj:24 cue:-15 cuenoun:15 dash:12 prep:-10 rel:26 sub:38 that:-18
E,subject=it,next=| aux:-12 conj:12 prep:-13
E,subject=she,next=| comma:-14 conj:-22 cue:11 prep:-10 sub:-26
E,subject=they,next=| comma:27 prepsub:-15 sub:10
E,tell,next=| aux:-27 prep:-10 prepsub:12 sub:-18
E,tell,verbs=0,word=| :29
E,tell,verbs=1,word=| and:10
E,tell,verbs=2,word=| and:-10
E,that,in=now,then=| :19 now:-33 then:10
E,that,in=then,then=| :-14 now:-22 then:-23
E,that,next=| aux:-17 conj:-17
E,then=| :-17 ed:25
E,then=,next=| bracket:14 cap:-20 colon:19 comma:-11 conj:-47 cuenoun:-33 dash:12 end:40 low:-13 prep:17 prepsub:-29
  quote:11 rel:14 semi:19 stop:33 sub:-27 that:27
E,then=ed,next=| conj:15 cuenoun:-15 dash:-26 prep:-26 prepsub:-29 sub:42 that:-10
E,then=ing,next=| cap:-15 comma:-22 cue:69 cuenoun:28 prepsub:30 quote:-11 sub:-41 that:-14
E,then=now,next=| bracket:19 cap:10 colon:-13 comma:37 cue:-59 cuenoun:-23 dash:10 prep:-28 prepsub:12 rel:13 sub:21
E,then=then,next=| aux:-39 comma:20 conj:26 cue:-44 cuenoun:19 dash:45 prep:-15 pron:-21 quote:-10 that:-10
E,then=verb,next=| cap:-10 conj:-14 prepsub:21 rel:-19 that:-12
E,to,in=,then=| :13
E,to,in=verb,then=| :15
E,to,next=| comma:-18 conj:-26 prep:-25 stop:31
E,urge,next=| comma:35 conj:-10 stop:17
E,urge,verbs=0,word=| :24
E,urge,verbs=1,word=| :-14
E,urge,verbs=2,word=| :13
E,utter,next=| comma:-11 prep:13 quote:-11 stop:-54 sub:19 that:16
E,utter,verbs=0,word=| :-25 and:-17 of:-23 on:24 that:17 to:-21
E,utter,verbs=2,word=| :-20
E,verbs=0,next=| aux:-11 aux,adv:14 aux,cap:44 aux,cuenoun:18 aux,ed:-41 aux,ing:-27 aux,low:12 aux,lows:-11
  aux,prep:31 aux,quote:-26 aux,verb:-33 bracket,cap:-43 cap,end:-10 cap,prep:-14 colon:-37 colon,quote:-39 comma:18
  comma,adv:21 comma,aux:33 comma,cap:-36 comma,conj:30 comma,cuenoun:31 comma,det:-18 comma,ed:11 comma,ing:26
  comma,low:-60 comma,lows:-25 comma,num:-46 comma,poss:-13 comma,pron:11 comma,quant:22 comma,rel:-25 comma,sub:13
  comma,title:31 conj:21 conj,adv:38 conj,aux:50 conj,cue:24 conj,cuenoun:49 conj,det:-32 conj,ed:32 conj,ing:11
  conj,low:-40 conj,lows:-25 conj,poss:-32 conj,prep:-26 conj,pron:47 conj,quant:-31 conj,quote:-43 conj,role:-10
  conj,that:-23 cue,cap:-11 cue,comma:19 cue,det:21 cue,low:-23 cue,poss:19 cue,pron:16 cue,quote:-10 cue,role:10
  cuenoun:-21 cuenoun,pron:16 cuenoun,that:17 dash:-12 dash,cap:20 dash,conj:20 prep:46 prep,adv:35 prep,aux:-23
  prep,body:51 prep,cap:-42 prep,cue:25 prep,det:23 prep,doc:-15 prep,ed:16 prep,ing:-13 prep,low:12 prep,lows:-11
  prep,num:-27 prep,poss:32 prep,quant:27 prep,quote:-15 prep,qword:-10 prep,that:-13 prep,time:37 prep,title:-19
  prep,verb:-42 prepsub:32 prepsub,cap:-13 rel,aux:-12 rel,verb:24 semi:20 semi,edge:13 stop:11 stop,edge:11 sub:55
  sub,cap:-28 sub,cue:21 sub,poss:17 sub,pron:39 sub,quant:-21 sub,quote:-21 that:-42 that,aux:61 that,cap:11
  that,det:-18 that,ed:-16 that,pron:-17
E,verbs=1,next=| aux:-38 aux,adv:-10 aux,aux:-12 aux,cue:-11 aux,ed:32 aux,ing:16 aux,low:-14 aux,prep:-13
  aux,verb:-10 bracket:39 cap:-16 comma,adv:-14 comma,aux:-16 comma,cue:31 comma,det:40 comma,low:-23 comma,quote:-30
  comma,rel:13 conj,adv:-31 conj,aux:-25 conj,cap:14 conj,cue:29 conj,low:34 conj,lows:-12 conj,prep:39 conj,pron:-10
  conj,quant:30 conj,that:-35 conj,verb:14 cue,comma:21 cue,pron:-14 cue,that:27 cuenoun:-20 cuenoun,prep:-10 dash:38
  dash,conj:10 low:-11 prep:-53 prep,aux:11 prep,cap:29 prep,cue:-11 prep,low:-21 prep,quant:-13 prep,time:16
  quote:-18 quote,quote:-18 rel,aux:20 semi:20 stop:12 stop,edge:12 sub,cap:24 sub,det:-22 sub,pron:-15 that:11
  that,aux:-17 that,det:20
E,verbs=2,next=| aux:14 aux,adv:-11 aux,verb:41 bracket:-16 colon:55 comma,adv:-31 comma,cap:27 comma,conj:-23
  comma,prep:-13 comma,quote:-10 comma,rel:35 conj:-34 conj,cap:-11 conj,cue:11 conj,low:-13 cue:-44 cuenoun,prep:23
  dash:16 dash,conj:-37 prep:-52 prep,cap:32 prep,cue:-11 prep,low:-12 prepsub:-27 prepsub,pron:-11 sub:-43 sub,det:16
  sub,pron:-17
E,vow,next=| aux:-20 comma:40 cue:-13 cuenoun:-10 prep:10 prepsub:18 stop:-13 sub:29 that:-14
E,vow,verbs=0,word=| and:-11 as:30 for:-20 in:35 of:-10 on:-32 that:-11 with:-15
E,vow,verbs=1,word=| :18
E,vow,verbs=2,word=| :-48
E,word2=| and:15 but:49 despite:67 in:-30 including:-101 or:-61 when:-20 where:-10 which:52 while:56 with:24
E,word=| :100 about:-98 after:72 against:-45 among:-15 and:27 as:-19 at:39 because:-52 before:33 between:-44 but:78
  by:97 despite:71 during:125 following:29 for:-83 from:-30 if:-92 in:45 into:-29 like:13 of:-181 off:28 on:47 or:-64
  out:-13 since:-38 so:-16 that:-23 though:14 through:50 to:-61 toward:-10 until:-10 up:-22 when:56 where:-13
  whether:-29 which:44 while:70 who:-30 with:15 without:30 yet:-27
""",
    "cue": """\
about,head=| none:12
about,mid,right=| prep:10
about,source=| N:12
accord,first=| the:17
accord,form=| phrase:21
accord,gap=| 1:31
accord,helper=| :21
accord,quoted=| False:53 True:-33
accord,source=| R:41
accord,verbs=| 1:-15 2:32
accuse,first=| the:15
accuse,form=| ing:34 s:-25
accuse,gap=| 0:38
accuse,helper=| :22 be:18 have:-16 to:-41
accuse,quoted=| False:-18 True:18
accuse,right=| cap:64 det:29 prep:-11
accuse,source=| L:-22 N:16
accuse,verbs=| 1:31 2:-33
after=| adv:30 aux:-92 body:23 cap:56 comma:-42 conj:-26 cue:-37 cuenoun:-19 dash:-35 det:42 doc:17 ed:-33 end:19
  lows:-18 num:11 own:55 prep:19 prepsub:-50 pron:44 quant:16 quote:-25 qword:21 rel:15 role:27 sub:-26 time:20
  verb:-53
ask,first=| :-43 about:-20 if:46 the:-24 whether:41
ask,form=| base:-25 ing:31
ask,gap=| 0:26 1:79 2:-11
ask,helper=| :-44 be:55 have:21 to:-36
ask,quoted=| False:21
ask,right=| cap:23 det:11 low:-64 poss:32 qword:-30 sub:80
ask,source=| L:-14 N:22
ask,verbs=| 0:20 1:-19 2:20
base,firm,right=| cap:24 poss:13 prep:-36 quote:-56 sub:-19
base,head=| body:16 cuenoun:18 det:-25 doc:-62 ing:21 low:46 lows:33 none:-13 pron:-12 quant:90 quote:-35 role:41
  title:-16
base,loose,right=| aux:-11 cap:-31 conj:-13 det:25 low:22 quote:40 title:-50
base,mid,right=| aux:-27 det:-24 lows:-33 pron:15 that:33
base,source=| L:11 N:-13
before=| adv:-43 aux:-10 body:27 bracket:33 comma:27 cue:14 dash:17 det:-17 doc:30 edge:-14 ing:-18 low:-12 poss:-14
  prepsub:15 pron:14 role:22 sub:-11 that:-16 time:18 verb:-24
before=aux,after=| prep:-10
before=body,after=| det:-33 end:-11 low:16 prep:-11 pron:-12 that:22
before=cap,after=| adv:-43 aux:10 cap:33 colon:40 det:24 end:58 low:17 lows:24 own:27 poss:-18 prep:-18 prepsub:-15
  pron:-45 role:27 sub:-29 that:-16 time:15 title:17
before=comma,after=| adv:-24 cap:21 det:-17 low:11 prep:-31 pron:23 quant:12 quote:12 role:-22 that:23 title:-12
before=conj,after=| cap:42 det:27 low:12 prep:27 pron:11 that:64
before=cue,after=| that:33
before=cuenoun,after=| cap:-28 det:35 prep:-27
before=det,after=| low:-71 prep:59
before=doc,after=| end:36 prep:-55
before=ed,after=| low:19 prep:37
before=edge,after=| cap:28 det:32 prep:-15
before=low,after=| cap:-49 comma:-14 end:-50 poss:-11 pron:25 that:-25
before=lows,after=| comma:-54
before=poss,after=| prep:-30 that:14
before=prep,after=| cap:18 low:-41 prep:45 role:-30 that:11
before=pron,after=| aux:-25 cap:-16 comma:43 det:-19 end:15 low:16 poss:19 prep:-10 pron:-27 quote:-11 role:38 sub:16
  that:-10
before=quant,after=| prep:18
before=quote,after=| cap:19 low:-43 prep:23 title:17
before=rel,after=| cap:-19 det:-13 that:-28
before=role,after=| cap:14 comma:93 det:-24 end:13 prep:-17 pron:34 that:-29
before=sub,after=| prep:43
before=that,after=| prep:-36
before=time,after=| det:-32
before=title,after=| cap:10 det:-35 prep:19 that:24
before=verb,after=| prep:27
| bias:-28
call,first=| :-10 her:-10
call,form=| base:13 ing:17 past:-36 s:20
call,gap=| 0:20 1:-30
call,helper=| :21 be:-34 have:26 to:41
call,quoted=| True:14
call,right=| cap:-36 det:-17 low:54 lows:25 poss:14 prep:-17 pron:-20 quote:-39 sub:-16
call,source=| L:21 N:12
call,verbs=| 0:12 1:13 2:-11
colon,form=| colon:-20
colon,gap=| 0:-20
colon,head=| cap:28 cuenoun:-29 det:76
colon,helper=| :-20
colon,mid,right=| cap:-32 det:-45 pron:11 quote:20
colon,quoted=| False:-40 True:20
colon,right=| cap:-32 det:-45 pron:11 quote:20
colon,source=| L:-10
colon,verbs=| 0:-24
content=| L:32 LR:-71 R:11
declare,first=| :20 a:38 his:-25 the:-15
declare,form=| ing:-30 past:39
declare,gap=| 1:-49
declare,helper=| :-15 be:19 not:17 to:-30
declare,quoted=| False:11 True:-16
declare,right=| adv:-14 aux:-21 cap:-87 det:22 ing:26 low:15 poss:64 prep:-33 pron:-14 quote:19 that:32
declare,source=| L:17 N:-12
earlier=| False,F:14 False,L:58 False,N:53 False,R:70 True,L:-74 True,N:-71 True,R:-71
firm,before=| bracket:35 comma:26 conj:-20 cuenoun:-24 dash:34 det:-21 doc:32 ed:20 edge:12 low:-18 lows:10 prepsub:51
  quant:26 quote:41 sub:-45 that:-25
firm,first=| :-55 an:17 and:-35 for:37 he:-30 how:-16 if:52 it:-17 she:-24 that:-33 there:10 they:13 was:17
firm,form=| base:-18 ing:-11 s:50
firm,head=| body:12 cap:19 det:32 ed:-15 none:-13 quant:-13 quote:-50 role:12 that:-24 title:13
firm,helper=| :25 be:16 have:21 to:-18
firm,quoted=| False:16 True:10
firm,right=| aux:18 conj:35 det:-21 ing:15 lows:12 own:16 prepsub:-11 pron:-10 quote:-11 qword:11 rel:24 role:-13
  that:-13
firm,source=| N:-13 R:66
firm,verbs=| 1:14 2:21
for,mid,right=| prep:-20
form=about,nounish=| True:15
form=about,right=| prep:10
form=base,nounish=| True:-67
form=base,right=| adv:56 cuenoun:-35 det:25 ing:-27 low:13 poss:26 prep:-20 pron:15 quant:14 qword:-21 rel:11 role:-10
  sub:18 that:27 title:-24
form=colon,nounish=| False:-20
form=colon,right=| cap:-32 det:-45 pron:11 quote:20
form=for,nounish=| False:-24 True:35
form=for,right=| prep:-20
form=ing,nounish=| True:48
form=ing,right=| adv:-14 det:22 low:-10 lows:27 prep:44 pron:13 quote:54 qword:65 role:24 that:57 title:-16
form=of,nounish=| False:32 True:-33
form=of,right=| det:16 prep:10
form=past,nounish=| False:24
form=past,right=| aux:14 cap:-40 cuenoun:13 det:-13 ed:46 ing:55 prep:-23 prepsub:-40 pron:-18 quote:-45 qword:-22
  role:-33
form=phrase,right=| that:-19
form=s,nounish=| False:53 True:-48
form=s,right=| adv:-28 cap:12 conj:-22 det:-41 low:17 poss:14 pron:-32 quote:30 that:-25
form=that,nounish=| True:14
form=to,nounish=| False:-30 True:14
form=to,right=| prep:20
gap=| 0:10 2:26 7-12:-88
group=| accord:21 ask:21 call:14 colon:-20 hint:11 judge:-37 noun:-17 tell:-11 utter:-10
head=| adv:-24 body:12 bracket:13 cap:21 conj:-34 cue:24 cuenoun:-21 dash:42 ed:-14 edge:14 ing:-15 lows:-19 none:-18
  num:13 own:17 poss:12 pron:-12 quote:-58 role:13 that:-12 title:26
helper=| :-23 be:19 have:-11 modal:-29 own:-15 to:-23
helper=,before=| aux:-11 body:-38 bracket:14 comma:25 conj:10 cue:-26 dash:-15 det:-49 doc:10 ed:-46 edge:-23 ing:-22
  lows:57 num:-23 poss:-23 prepsub:32 pron:62 quant:-18 quote:52 rel:41 sub:-34 time:33 title:-11 verb:22
helper=be,before=| comma:14 low:13 pron:-42 rel:-16 role:23
helper=have,before=| body:32 cap:-16 comma:34 conj:17 low:-10 pron:19 rel:-21 title:-30
helper=modal,before=| cap:19 pron:-46
helper=not,before=| pron:11
helper=own,before=| cap:-13
helper=to,before=| cue:52 ed:35 prep:88 time:-19 verb:-38
hint,first=| the:19
hint,form=| base:23 ing:-22
hint,helper=| :15 have:13
hint,quoted=| False:34 True:-23
hint,right=| det:-34 that:-19
hint,source=| L:-11
hint,verbs=| 2:14
ing,firm,right=| cap:-50 det:17 low:26 poss:-15 prep:12 pron:-16 quote:20 qword:19
ing,head=| body:22 cuenoun:16 det:-33 doc:-24 edge:14 low:-16 lows:-15 none:13 quant:-79 role:-20
ing,loose,right=| cap:10 low:-59
ing,mid,right=| cap:21 det:11 low:23 lows:38 poss:26 prep:17 that:29
ing,source=| F:14 I:21 N:13
judge,first=| :16 a:-24 as:15 her:19 his:20 the:49
judge,form=| ing:-22 past:-20 s:-12
judge,gap=| 1:-50
judge,helper=| :-23 be:24 modal:15 not:-23 to:-28
judge,quoted=| True:-29
judge,right=| cap:30 low:-43 lows:13 poss:15 prep:-70 quote:35 sub:14 title:51
judge,source=| L:-14 N:-12
judge,verbs=| 1:12 2:-39
left=| adv:-10 cap:19 conj:-61 det:38 poss:24 prep:-17 prepsub:-30 pron:-41 quote:62 rel:122 sub:-48
leftlen=| 1:50 13+:-75 3:19 7-12:-31
loose,before=| cap:-39 conj:13 cue:22 cuenoun:37 doc:17 edge:-12 low:-13 quote:-24 rel:-17 role:-15 sub:14 time:11
  title:-14 verb:16
loose,first=| and:-21 as:-22 her:19 his:35 that:30 the:-13 whether:29 with:-13
loose,form=| base:-23 ing:16 past:10 s:-55
loose,head=| cuenoun:-18 det:-33 doc:21 ed:-25 ing:-26 low:-13 lows:-14 pron:-14 quant:21 role:12
loose,helper=| :-37 be:-27 have:-30 modal:-52 not:50
loose,quoted=| False:-39 True:-13
loose,right=| cap:22 conj:-39 cuenoun:42 ed:-10 ing:-51 low:19 lows:-22 poss:23 quant:-20 quote:56 rel:-48 role:-13
  sub:-12 that:47
loose,source=| R:-41
loose,verbs=| 1:-13 2:-32
margin=| 0:-66 1:-43 2:16 3:65
mid,before=| aux:14 body:21 cap:40 dash:-18 doc:-20 ed:-14 edge:-13 low:19 lows:-12 num:-26 poss:-22 prep:-13
  quant:-17 quote:-20 rel:31 role:40 sub:20 that:12 title:18
mid,first=| :-29 a:-21 about:88 an:18 and:-16 as:34 for:17 he:-34 him:53 his:35 in:-60 it:-23 that:21 their:35 this:10
  what:-22 whether:20
mid,form=| base:-16 colon:-20 for:11 ing:36 s:10 to:-16
mid,head=| adv:-29 doc:-27 ed:27 edge:23 ing:-13 rel:-13 role:-11 time:40
mid,helper=| :-11 be:31 modal:31 not:-49 own:-15
mid,quoted=| False:-15 True:13
mid,right=| adv:-16 aux:-12 cap:20 conj:-40 ing:11 lows:25 num:-53 poss:15 prep:28 prepsub:-49 quant:15 rel:-29
  role:26 that:24 title:29
mid,source=| F:23 L:-15 R:-27
noun,first=| :22 for:-24 of:-22 that:-46 the:-16 to:23
noun,form=| for:11 to:-16
noun,gap=| 0:-11
noun,helper=| own:-15
noun,quoted=| False:-18
noun,right=| cap:46 det:17 poss:-27 prep:13
noun,source=| L:-13
noun,verbs=| 0:18 1:-17 2:-18
nounish=False,after=| adv:19 aux:-49 body:20 cap:16 conj:20 dash:-22 ed:12 end:11 low:-19 lows:-14 own:30 prep:-33
  prepsub:-39 pron:25 quote:12 rel:23 sub:-21 time:15
nounish=False,before=| adv:-50 body:13 bracket:33 cap:12 conj:39 cuenoun:30 edge:22 low:18 poss:-31 prep:-26
  prepsub:-17 pron:-17 quant:-42 quote:50 rel:-26 role:21 sub:61 time:36 title:-17 verb:-34
nounish=True,after=| adv:11 aux:-43 cap:41 colon:12 comma:-48 conj:-46 det:33 ed:-45 low:26 prep:53 pron:20 quote:-37
nounish=True,before=| aux:-10 body:14 comma:18 conj:-47 cue:22 cuenoun:-21 det:-11 doc:25 edge:-36 ing:-15 low:-31
  poss:17 prep:25 pron:31 quote:-53 rel:32 sub:-72 that:-15 time:-18 verb:10
of,mid,right=| det:15 prep:10
opens=| adv:11 bracket:-46 det:-28 low:-16 poss:40 prepsub:18 quant:-29 quote:58 qword:-32 sub:42 title:11
opens=adv,form=| ing:-13 past:-52 phrase:32
opens=bracket,form=| base:-20 past:26
opens=cap,form=| about:-36 base:-12 colon:83 for:-28 of:-12 phrase:12 s:10 that:-24
opens=conj,form=| base:19 ing:17 past:23 s:10
opens=det,form=| base:-11 ing:28 of:15 past:16 phrase:-30 s:17 that:-36
opens=prep,form=| base:-14 ing:24 past:23 phrase:-36
opens=prepsub,form=| base:53 ing:-26 past:16
opens=pron,form=| base:-33 ing:33 past:16 phrase:-15
opens=quant,form=| past:11
opens=quote,form=| ing:12 past:32 phrase:13 s:28
opens=sub,form=| base:38 ing:32 past:13 phrase:-21 s:12
opens=that,form=| past:-40
opens=time,form=| ing:27
opens=title,form=| base:-70 past:28 s:10
past,firm,right=| adv:-32 aux:-31 cap:17 conj:46 det:-22 low:-21 poss:-13 quote:31 role:17
past,head=| body:18 bracket:10 cuenoun:-16 doc:24 ed:-41 lows:-14 none:35 pron:-12 quant:35 rel:-20 role:17 that:-18
  title:25
past,loose,right=| cap:38 conj:-12 low:29 lows:-22 poss:22 prep:36 quant:-29 quote:-18 that:26
past,mid,right=| det:27 low:-16 lows:11 prep:-20 pron:48 quote:-15 role:-16 title:-26
past,source=| L:29 N:35 R:-15
phrase,head=| cap:-16 cuenoun:40 low:20 lows:15 role:17
phrase,mid,right=| cap:-28 det:20 prep:22 pron:-29 quote:-13 sub:-22 that:-10
phrase,source=| L:-17 R:47
phrase=| False,ask:-11 False,call:-28 False,colon:-20 False,hint:11 False,judge:-38 False,noun:-17 False,say:-39
  False,tell:-11 True,accord:21 True,call:43 True,say:42 True,utter:-15
quoted=| False:-38 True:10
quoted=False,verbs=| 0:-19 2:-12
quoted=True,verbs=| 2:10
right=| adv:-27 adv,aux:27 adv,prep:17 aux,adv:-28 aux,aux:12 aux,det:-12 aux,ed:-10 aux,low:26 cap:-17 cap,adv:-12
  cap,aux:35 cap,cap:-55 cap,comma:-43 cap,conj:37 cap,cue:-34 cap,det:-11 cap,end:-47 cap,low:58 cap,lows:35
  cap,quote:23 cap,single:-23 cap,sub:21 cap,title:13 cap,verb:-12 conj:-27 cue:28 cuenoun:18 cuenoun,prep:62 dash:-77
  det:-30 det,adv:10 det,body:61 det,cap:-22 det,cuenoun:29 det,ing:16 det,own:10 det,quant:-26 det,quote:-52
  det,role:-41 det,time:-61 doc:53 ing:-23 ing,det:20 ing,prep:-32 low:20 low,aux:-25 low,cap:14 low,comma:-31
  low,conj:37 low,end:-24 low,low:-12 low,lows:-48 low,prep:18 low,role:23 low,sub:19 lows:15 lows,prep:27 lows,sub:31
  num:-52 own:40 poss,body:-11 poss,cap:-13 poss,cuenoun:30 poss,low:-16 poss,lows:42 poss,own:-12 poss,prep:-52
  poss,role:-27 prep:-13 prep,adv:-75 prep,aux:-28 prep,cap:-11 prep,cue:61 prep,cuenoun:42 prep,low:-10 prep,lows:12
  prep,num:-35 prep,quote:24 prep,role:-38 prep,verb:42 prepsub:-29 pron,adv:-24 pron,ed:11 pron,prep:-35
  pron,quote:31 pron,verb:17 quant:24 quant,lows:-18 quant,prep:50 qword:45 qword,det:34 qword,pron:28 rel:-25
  sub,cap:37 sub,det:-28 sub,pron:-38 that:28 that,adv:57 that,aux:-57 that,comma:32 that,det:54 that,ing:24
  that,low:-16 that,lows:-19 that,poss:22 that,prep:12 that,pron:16 that,quant:-24 that,quote:38 that,title:15
  time:-20
rightlen=| 1:-48 13+:18 2:-42 3:-29 4-6:17 7-12:23
s,firm,right=| prep:20
s,head=| body:11 cap:16 cuenoun:-22 doc:59 low:-20 lows:-10 rel:30 role:-23 title:21
s,loose,right=| conj:-10 det:-16 low:26 prep:-35 quote:49
s,mid,right=| quote:30 that:-17
say,first=| :33 a:-28 an:-18 and:-48 he:17 her:10 how:-21 in:-35 it:14 she:24 that:40 the:44 their:31 there:31
  they:-11 this:-30 to:30
say,form=| past:33 phrase:-23 s:-11
say,gap=| 0:-34 1:22 4-6:-21 7-12:-30
say,helper=| be:-20 have:-33 modal:-12 not:16 to:18
say,right=| adv:-18 cap:-20 cue:46 det:-15 ed:13 ing:-28 own:53 poss:-35 prep:-19 prepsub:18 pron:29 quant:-73
  quote:18 sub:-23 that:39 verb:20
say,source=| L:42 R:-15
say=| False:-18 True:-10
sides=| 0:-91 1:-21 2:24 3:61
source=| F:14 F,edge:14 I,cap:-13 L:-17 L,adv:28 L,body:-44 L,ing:-12 L,low:-22 L,lows:14 L,poss:-15 L,pron:14
  L,quant:12 L,rel:-20 L,role:14 L,that:-14 N:-18 N,none:-18 R,det:59 R,quant:40
sourcelen=| 0:-18 3:-13
sure=| 0:-43 1:-27
tell,first=| :-35 the:-31
tell,form=| base:21 past:-41
tell,gap=| 0:11 1:-32 2:-25 3:21 4-6:13
tell,helper=| :35 be:-56 have:-17 to:51
tell,quoted=| False:-22 True:11
tell,right=| cap:13 prep:42 quote:-37
tell,source=| L:13 N:-18
tell,verbs=| 0:-17 1:-14 2:20
tense=,verbs=| 1:19
tense=ed,verbs=| 1:-18 2:-19
tense=ing,verbs=| 0:-19 1:-14 2:13
tense=now,verbs=| 1:20
tense=then,verbs=| 0:17
tense=verb,verbs=| 0:-16 1:-20
that,head=| poss:31
that,source=| L:11
then=| adv:19 aux:-21 bracket:20 cap:-51 conj:61 cue:-62 dash:-14 det:-53 edge:42 end:32 ing:-56 low:-18 pron:-31
  semi:67 sub:66
tier=| firm:27 loose:-52
to,head=| none:-11
to,mid,right=| prep:20
to,source=| N:-11
urge,first=| :-44
urge,form=| base:-45 past:58 s:-18
urge,gap=| 0:18 1:-12
urge,helper=| be:-15 have:17
urge,quoted=| False:-10
urge,right=| cap:-20 low:44 poss:-29 prep:19 role:49 title:-43
utter,first=| :34 a:39 that:13 the:16
utter,form=| ing:16 past:20 phrase:-34
utter,gap=| 0:-11 1:20 2:-33 3:-16
utter,helper=| :-13 to:-20
utter,quoted=| False:-40 True:30
utter,right=| cap:-15 det:11 quote:91 that:-32
utter,source=| L:-26
utter,verbs=| 0:-20 1:16
verbs=| 0:-19
vow,first=| :-56 a:-11 that:24 the:-35
vow,form=| base:-34 ing:12 past:-24 s:54
vow,gap=| 0:31 1:17
vow,helper=| :-16 modal:11 to:24
vow,quoted=| True:17
vow,right=| adv:56 cap:-18 det:-15 low:49 poss:24 prep:70 role:-70 that:22
vow,verbs=| 0:-17 2:28
""",
    "segment": """\
after=| bracket:11 cap:52 conj:28 cue:-20 edge:30 low:-27 lows:-12 prepsub:-17 rel:-24 role:-31 sub:26
after=cap,shape=| lower:37
after=conj,shape=| lower:32 title:-17
after=dash,shape=| lower:-15
after=det,shape=| lower:-15
after=edge,shape=| lower:24 mostly:-25 upper:37
after=low,shape=| upper:-13
after=prep,shape=| lower:54 title:27
after=rel,shape=| lower:-17
after=role,shape=| lower:-40
after=sub,shape=| lower:32
before=| aux:23 cap:-10 cap,cap:43 cap,prep:-37 colon,low:15 comma:20 comma,cue:26 conj:-18 cuenoun:20 det,aux:-16
  det,ing:-26 det,prep:-32 det,sub:47 low,det:11 poss:-12 prep:-30 prep,cap:-17 prep,ed:-12 prep,low:-32 that:30
  verb:-10
before=aux,shape=| lower:18
before=aux,size=| 1:17 2:22
before=cap,shape=| mostly:-12
before=cap,size=| 1:-13 3:-14
before=colon,shape=| upper:-19
before=colon,size=| 13+:-28
before=comma,shape=| upper:25
before=comma,size=| 13+:17
before=conj,shape=| lower:-22
before=cue,size=| 2:14
before=cuenoun,shape=| lower:31
before=cuenoun,size=| 2:-32
before=det,shape=| lower:10 title:29
before=det,size=| 1:-12 3:19
before=ed,shape=| lower:-11
before=ed,size=| 1:-21
before=low,shape=| lower:-27
before=low,size=| 1:-26
before=prep,shape=| lower:19 mostly:-26 title:-17
before=prep,size=| 3:-20 4-6:18
before=sub,shape=| lower:-16
before=that,shape=| lower:12
form=| ing:20 past:-11
gap=| 0:11 4-6:-10
group=| call:28 other:-25 say:-45 tell:-11 think:19
group=call,source=| L:27
group=judge,source=| L:-15
group=other,gap=| 1:-29 13+:12 3:-31 7-12:30
group=other,source=| L:-16
group=say,gap=| 1:34 4-6:-40 7-12:-32
group=say,source=| L:20 N:-65
group=think,gap=| 1:-25
group=think,source=| N:20
inner=| role:-19
margin=| 0:-77 1:-106 2:-112 3:293
mode=colon,shape=| upper:-19
mode=colon,size=| 13+:-28
mode=verb,inner=| lows:12 role:-19
mode=verb,shape=| lower:23 mostly:-28 title:-29 upper:33
mode=verb,size=| 13+:59 2:-19 3:-21 4-6:-19
named=| False:-24 True:23
open=| False:13
shape=| lower:18 mostly:-25 upper:14
single=| False:20 True:-22
size=1,shape=| lower:-37 title:31
size=| 13+:31 2:-20 3:-16
size=13+,shape=| lower:34
size=2,shape=| lower:-33 title:-12 upper:25
size=3,shape=| lower:13 mostly:12 title:-38
size=4-6,shape=| lower:25 mostly:-20 upper:-10
size=7-12,shape=| lower:17
source=| L:25 N:-24
told=| False:-22 True:21
verb,said=| False:22 True:-23
""",
    "holder": """\
E,aloud=False,distance=| 1:10
E,distance=| 1:14
E,form=| ing:-10
E,said=| False:25 True:-33
E,said=False,distance=| 1:42
E,said=True,distance=| 1:-28
I,after=| mark:20
I,form=| aux:17 ing:-16
| I,other:16 L:16 L,call:-44 L,colon:19 L,declare:-18 L,other:-14 L,rel,that:-13 L,rel,who:54 L,say:41 L,show:21
  L,think:-11 L,whole:34 N,call:31 N,colon:-25 N,earlier:-29 N,judge:12 N,other:-18 N,say:-25 N,think:39
L,apposed=| adv:20 cap:-41 cap,cap:-45 cap,det:-15 low:24 num:-25 time:63 time,cap:19
L,cut=| :-41 ,aux:-58 ,colon:19 ,ing:-11 ,past:20 ,s:-11 adverbial:-28 adverbial,aux:13 adverbial,ing:-10
  adverbial,past:-42 circumstance:-16 circumstance,past:-22 ed:58 ed,aux:64 ed,ing:20 ed,past:-12 verb:13
  verb_after_comma:-24 verb_after_comma,aux:-24 verb_after_comma,ing:-23 verb_after_comma,past:11 verb,aux:13
  verb,colon:-12 verb,ing:30 verb,past:-17
L,cut=,last=| body:18 cap:59 conj:-18 cuenoun:24 det:-28 doc:-32 low:-46 lows:14 num:34 poss:-30 prep:-30 pron:24
  role:15 title:14
L,cut=adverbial,last=| cap:-23 low:-23 prep:-18 pron:-17
L,cut=ed,last=| cap:29 conj:17 low:12 prep:12 pron:-12
L,cut=verb_after_comma,last=| cap:15 cue:-21 doc:13 prep:-12
L,cut=verb,last=| adv:-22 body:-13 cap:-39 conj:36 cuenoun:-23 low:38 lows:16 prep:23 pron:20
L,form=| colon:19 ing:15 past:-32
L,gap=| ,c0v0r0:64 ,c0v0r0m:-21 ,c0v1r0:-12 ,c0v1r0m:-29 ,c0v1r1:13 ,c0v2r1:51 ,c1v0r0m:-19 ,c1v0r1:-28 ,c1v1r0:-24
  ,c1v1r1m:-21 ,c1v2r1m:14 ,c2v0r0:-14 ,c2v1r0:14 ,c2v2r1:10 ,c3v2r1:24 comma,c0v0r0:-70 comma,c0v1r0:11
  comma,c0v2r0:-21 comma,c1v0r0:32 comma,c1v1r0:31 rel,c0v0r0:18 relcomma,c0v0r0:-23 time:-14
L,helper=| :16
L,last=| body:-23 cap:39 conj:26 det:-10 doc:-26 ing:25 low:-20 lows:12 poss:-30 prep:-26 pron:19 title:27 verb:12
L,len=| 1:-14 4-6:-18
L,next=| aux:-19 cue:57 ed:-14 edge:-41 prep:-16 verb:28
L,prev=| adv:-10 aux:-16 cap:-13 comma:78 conj:-28 cue:-60 cuenoun:-10 dash:37 edge:34 ing:-53 mark:50 prep:-65
  prepsub:32 pron:-10 qword:62 sub:26 that:25 time:-18 verb:-38
L,prev=aux,start=| ed:-17
L,prev=comma,start=| cap:27 det:58 title:13
L,prev=conj,start=| cap:-40 low:-23 pron:87
L,prev=cue,start=| cap:-19
L,prev=dash,start=| cap:36
L,prev=ed,start=| det:-19 low:28
L,prev=edge,start=| adv:-31 cap:20 det:31 pron:-13 sub:-25 title:17
L,prev=ing,start=| det:-12 low:-12
L,prev=mark,start=| cap:35 pron:16
L,prev=prep,start=| cap:-18 det:-31 low:10 quant:-16 qword:-16 time:-13
L,prev=sub,start=| cap:24 det:15 pron:29
L,prev=that,start=| cap:35 det:12 pron:-40
L,prev=verb,start=| det:-31
L,rank=| 0:59 2:-21 3:-39 4:14 5:-31 6:-20 9:19
L,shape=| c0v0r0:-12 c0v0r0m:-23 c0v1r0m:-23 c0v2r1:24 c1v0r0:18 c1v0r0m:-19 c1v0r1:-27 c1v1r0:-19 c1v1r0m:14
  c1v1r1m:-21 c1v2r1:27 c1v2r1m:16 c2v0r1:-25 c2v2r0:15 c2v2r1:21 c3v2r1:22
L,start=| adv:-73 body:-23 cap:83 det:39 ed:-39 ing:11 low:-49 lows:-57 poss:52 pron:117 qword:-38 rel:51 role:-15
  sub:-69 time:-37 title:70
L,whole,cut=| :-25 ed:15 verb:-10 verb_after_comma:38
N,after=| cap:-22 comma:-35 low:-15 poss:-16 prep:33 sub:64
N,before=| adv:21 body:21 cap:-10 comma:30 conj:-20 doc:41 low:-14 rel:-33 that:-32
N,form=| aux:-33 colon:-25 ing:30 past:29
""",
    "antecedent": """\
again_subject,back=| 0:44 1:107 2:72
aloud,gap=| 0:18 1:-20 3:11
apart=| 0:146 2:-28 3:-107 4:-115
back=| 0:31 2:-85 3:-161 4:-170 5:-240
count=| 1:-34 10+:64 2-4:46 5-9:43
| described:-102 in_own_quote:-179 in_own_report:-143 inside_quote:-230 modifier_differs:-150 modifier_fits:141
  namesake:-197 quote,aloud:17 role:201 said:175 said_before:27
embedded,back=| 1:27
first,embedded,back=| 2:21
first,other,back=| 1:15 2:-12
first,said,gap=| 0:18
full=| True:13
kind=| person:52 unknown:-104
known=| True:112
mid,other,back=| 0:-10 1:-13 2:10
mid,own,back=| 2:14
mid,said,gap=| 1:-11
mid,subject,back=| 0:-12 1:-15 2:-39
opens,apart=| 0:36 1:32
order=| 0:27 2:18 3:-13 4:-55
other,back=| 0:-10 2:-35 3:-44
own,back=| 0:-66 1:-109 2:-50 3:19
quote,other,back=| 1:-11
quote,said,gap=| 1:12
quote,subject,back=| 1:24 2:-10
said,gap=| 0:164 2:-37 3:-32
subject,back=| 0:169 1:202 2:133 3:95
""",
    "confidence": """\
| bias:-56 certainty:41 margin:5
kind=| direct:32 indirect:-32 mixed:-52
source=| name:88 pronoun:-15 unresolved:11 description:5 none:-141
""",
}
