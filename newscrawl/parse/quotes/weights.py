"""Weights of structural features in hundredths, written by `python -m benchmarks.fit_quotes`, not by hand.

A line holds the features that differ in their last value only: `L,gap=| comma:15 dash:-3` are "L,gap=comma" and
"L,gap=dash", a source left of its cue with a comma or a dash between. docs/quotes.md tells more.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
    "source": """\
| F:37 F,say:26 I,accord:-12 I,ask:-15 I,call:12 I,hint:17 I,judge:27 I,noun:-23 I,say:-17 I,tell:-15 I,utter:10
  I,vow:16 L:30 L,ask:-37 L,call:-18 L,hint:32 L,noun:-46 L,rel,that:-18 L,rel,which:41 L,rel,who:184 L,say:15
  L,tell:32 L,vow:43 L,whole:58 N:52 N,accord:-78 N,accuse:42 N,ask:86 N,call:40 N,declare:15 N,hint:-40 N,judge:38
  N,noun:70 N,say:-80 N,tell:18 N,urge:22 N,utter:-16 N,vow:-62 R:-111 R,accord:90 R,accuse:-23 R,ask:-38 R,call:-47
  R,declare:-18 R,judge:-66 R,say:56 R,tell:-32 R,urge:-20
F,form=| ing:37
F,gap=| 13+:21 7-12:29
F,helper=| :41
F,len=| 1:10 2:25
F,opens=| False:12 True:25
F,opens=False,start=| cap:19
F,start=| cap:30
I,after=| adv:-10 cap:57 comma:13 cuenoun:-15 end:-14 low:-13 prep:24 that:-17
I,before=| conj:53 cue:-18 low:-26 mark:-10
I,form=| base:40 ing:41 past:-54 phrase:-18 that:-11
I,form=base,before=| cap:21 low:-15 prep:-20
I,form=ing,before=| conj:48 prep:23
I,form=phrase,before=| comma:-13
I,gap=| 0:-12 1:20 2:-24 3:-17 4-6:20 7-12:10
I,helper=| not:-11
L,apposed=| adv:60 adv,cap:38 adv,det:-18 body:21 body,det:21 bracket,det:-10 cap:-70 cap,cap:-43 cap,det:-55
  cap,low:12 cap,lows:11 cap,poss:10 cap,pron:23 cap,role:15 cap,title:-42 cue:-11 cue,det:-22 cuenoun:12
  cuenoun,cap:10 doc:-13 doc,det:15 doc,pron:-24 ed:30 ed,cap:12 ing:25 ing,cap:12 low:22 low,cap:28 low,det:14
  low,ing:-27 low,low:-11 low,poss:33 low,pron:-11 low,role:28 low,sub:-13 lows:22 lows,cap:30 lows,det:13 num:-13
  num,cap:19 num,det:-21 prep:55 prep,cap:14 role:-42 role,cap:-58 role,det:19 role,pron:13 time:63 time,cap:-12
  time,det:40 time,pron:23 time,title:42 title:-70 title,cap:-46 title,title:11 verb:15
L,cut=| :-12 ,base:-29 ,for:22 ,ing:-24 ,of:-11 ,phrase:35 ,s:-21 ,to:15 adverbial:-63 adverbial,ing:-28
  adverbial,phrase:-14 aside:-20 circumstance:-14 circumstance,past:-27 ed:33 ed,about:-21 ed,base:32 ed,ing:87
  ed,of:-11 ed,past:-34 ed,s:-24 verb:-38 verb_after_comma:-48 verb_after_comma,ing:-36 verb_after_comma,of:22
  verb_after_comma,past:-49 verb_after_comma,s:-17 verb_after_comma,that:15 verb,base:40 verb,for:-20 verb,ing:62
  verb,of:-11 verb,past:-70 verb,phrase:19 verb,s:-12 verb,that:-33 verb,to:-15
L,cut=,last=| adv:-15 body:56 bracket:23 cap:112 conj:-215 cue:-10 cuenoun:10 det:-64 doc:32 ed:17 ing:-25 low:-38
  lows:35 mark:-22 own:33 poss:40 prep:-90 prepsub:-75 pron:87 pronaux:50 quant:37 role:113 single:21 sub:-93 time:-30
  title:55 verb:-10
L,cut=adverbial,last=| adv:11 cap:-55 doc:-14 low:23 lows:-42 num:16 prep:25 role:-27
L,cut=circumstance,last=| prep:-13 time:-18
L,cut=ed,last=| cap:-13 conj:130 cue:17 cuenoun:-22 doc:34 mark:16 num:-11 prep:-16 pron:-46 quant:-19 role:-23
  time:-10 title:-11 verb:-16
L,cut=verb_after_comma,last=| aux:22 body:-17 cap:-14 cue:-15 cuenoun:-16 det:28 doc:-16 ed:-19 num:10 prep:16
  prepsub:21 pron:-18 role:14 sub:-13 time:13
L,cut=verb,last=| aux:-48 body:-26 cap:-34 conj:113 doc:-16 ing:32 low:-20 lows:-18 poss:-11 prep:38 prepsub:28
  pron:-16 role:-49 sub:26 time:21 title:-29 verb:35
L,form=| about:-23 base:39 ing:66 of:-19 past:-27 phrase:26 s:-28 that:-14 to:14
L,gap=| :-66 ,c0v0r0:229 ,c0v0r0m:-31 ,c0v1r0:89 ,c0v1r0m:-38 ,c0v1r1:46 ,c0v2r0:55 ,c0v2r1:31 ,c0v2r1m:31 ,c1v0r0:-87
  ,c1v0r1:-26 ,c1v1r0:-76 ,c1v1r0m:-12 ,c1v1r1:-21 ,c1v1r1m:-13 ,c1v2r1:-68 ,c1v2r1m:-18 ,c2v0r0:-14 ,c2v1r0:20
  ,c2v1r0m:21 ,c2v2r0:-15 ,c2v2r1:-28 ,c3v1r1:-12 ,c3v2r0:-58 ,c3v2r0m:-19 ,c3v2r1:-28 bracket:14 bracket,c0v0r0:43
  bracket,c1v0r0:-20 comma:47 comma,c0v0r0:-187 comma,c0v0r0m:-15 comma,c0v1r0:-54 comma,c0v1r0m:-10 comma,c0v1r1:-51
  comma,c0v2r0:-11 comma,c0v2r0m:-14 comma,c0v2r1:-25 comma,c1v0r0:102 comma,c1v0r1:24 comma,c1v1r0:55 comma,c1v1r1:44
  comma,c1v2r0:-36 comma,c1v2r1:68 comma,c2v0r0:58 comma,c2v1r1:13 comma,c2v2r1:27 comma,c3v0r0:26 comma,c3v2r1:31
  dash:-20 dash,c0v0r0:-57 dash,c1v0r0:28 dash,c1v2r0:12 rel:-52 rel,c0v0r0:12 rel,c1v0r0:-16 rel,c1v2r0:-11
  rel,c1v2r1:-15 rel,c2v2r1:-18 relcomma:-101 relcomma,c0v0r0:-63 relcomma,c0v1r0:-14 reldash:-21 time:53
  time,c0v0r0:46 time,c0v1r0:20 time,c0v2r0:-16 time,c1v0r0:-10 timecomma,c0v0r0:-14
L,helper=| :81 be:-164 have:50 headline:-10 modal:-15 own:71 to:19
L,last=| adv:-13 aux:-37 body:16 bracket:17 conj:27 cuenoun:-28 det:-36 doc:29 ing:15 low:-30 lows:-39 num:22 own:14
  poss:17 prep:-41 prepsub:-33 pronaux:18 quant:10 qword:-41 role:21 sub:-59 time:-27 title:16
L,len=| 1:-47 13+:32 2:-57 3:-43 4-6:-33
L,next=| adv:15 aux:-38 ed:-74 edge:-12 verb:-30
L,prev=| adv:-62 aux:-125 bracket:-49 cap:-34 colon:31 comma:105 conj:28 cue:-108 cuenoun:-61 dash:109 det:-65 ed:-97
  edge:58 ing:-87 mark:130 prep:-136 prepsub:63 pron:-17 pronaux:-26 qword:92 rel:89 semi:32 single:-45 sub:72 that:25
  verb:-78
L,prev=adv,start=| cap:27 cuenoun:-13 det:-20 pron:38 quant:-83 role:-17
L,prev=aux,start=| adv:-21 cap:20 det:-24 ed:-16 low:-15 lows:14 num:-13 quant:-28 title:-21
L,prev=bracket,start=| cap:-59
L,prev=cap,start=| body:-10 det:20 low:17
L,prev=colon,start=| cap:10
L,prev=comma,start=| adv:-13 body:28 cap:35 ed:-17 ing:-49 low:35 poss:32 pron:15 quant:24 role:45 sub:-52 time:-22
  title:52
L,prev=conj,start=| adv:27 cap:-90 cuenoun:30 det:22 ed:-11 ing:14 low:-36 pron:68 role:16 title:-24
L,prev=cue,start=| cap:-27 det:-41 poss:-14 pron:-41 quant:29 role:-18 title:21
L,prev=cuenoun,start=| cap:16 cuenoun:10 doc:-13 title:-46
L,prev=dash,start=| cap:85 det:-10 pron:14 sub:-11 title:32
L,prev=det,start=| cap:-21 lows:-23
L,prev=ed,start=| body:13 cap:38 det:-71 low:-15 lows:-14 num:12 role:-33 title:-10
L,prev=edge,start=| adv:-30 cap:51 det:55 poss:32 pron:44 pronaux:-75 quant:12 qword:-41 sub:-64 title:62
L,prev=ing,start=| body:-24 cap:-35 cuenoun:-14 lows:-39 poss:-11 pron:21 quant:33 role:14 title:-22
L,prev=mark,start=| cap:27 det:82 pron:19 sub:-19 title:27
L,prev=prep,start=| adv:17 body:11 cap:-103 det:-55 doc:33 ed:14 poss:-16 pron:-16 quant:10 role:-30
L,prev=prepsub,start=| det:32 low:17 time:-21 title:18
L,prev=pronaux,start=| low:-22
L,prev=qword,start=| cap:40 det:29 pron:-30 role:25
L,prev=rel,start=| det:32 ed:-20 low:10 lows:10 pron:54 title:15
L,prev=single,start=| body:-12
L,prev=sub,start=| cap:49 num:-24 poss:10 pron:-21 quant:-15 role:66 sub:-14 title:10
L,prev=that,start=| cap:19 det:35 poss:-12 pron:-53 title:-17
L,prev=time,start=| low:-13 num:-35 pron:44 time:-17
L,prev=verb,start=| det:-65 poss:-17
L,rank=| 0:86 1:23 2:14 4:-24 5:-35 6:-62 7:-16 8:-59 9:-73
L,rel,prev=| cap:47 comma:98 doc:-19 low:22 lows:-16 role:32
L,shape=| c0v0r0:-12 c0v0r0m:-49 c0v0r1:-19 c0v1r0:25 c0v1r0m:-52 c0v1r1m:-11 c0v2r0:19 c1v1r0:-15 c1v1r0m:-22
  c1v1r1m:-16 c1v2r0:-51 c1v2r0m:-12 c1v2r1:-19 c1v2r1m:-27 c2v0r0:30 c2v1r0:36 c2v1r0m:16 c2v1r1:31 c2v2r0:-11
  c2v2r0m:-12 c3v0r0:27 c3v1r0:12 c3v1r1:28 c3v2r0:-35 c3v2r0m:-19 c3v2r1:10
L,start=| adv:-53 body:12 cap:115 cuenoun:-32 det:52 doc:-26 ed:-86 ing:-72 low:-30 lows:-30 poss:19 pron:144
  pronaux:-16 quant:53 qword:-55 rel:186 role:11 sub:-187 time:-88 title:122
L,whole,cut=| :-20 adverbial:28 circumstance:12 ed:-21 verb_after_comma:63
N,after=| adv:23 aux:36 body:-17 cap:-55 cue:35 cuenoun:14 det:-44 doc:-18 ed:-12 ing:-40 low:-18 lows:-27 mark:59
  poss:-34 prep:104 prepsub:21 pron:-71 pronaux:-14 quant:-14 qword:23 rel:17 role:-17 sub:39 that:24 time:65
  title:-36
N,before=| aux:48 cap:-25 comma:-31 cue:-14 cuenoun:21 dash:25 det:66 doc:16 edge:17 ing:-26 low:12 mark:-81 poss:-15
  prep:17 prepsub:12 pronaux:-18 quant:-19 rel:28 single:-11 sub:77 that:-12 time:-22 verb:-14
N,form=| about:31 base:-33 ing:-14 of:23 past:80 phrase:-76 s:26 that:24 to:-12
N,helper=| :-73 be:159 have:-15 headline:13 modal:25 not:24 own:-69 to:-10
R,apposed=adv,next=| end:13
R,apposed=aux,last=| cap:-15 low:-21
R,apposed=aux,next=| end:-23
R,apposed=cap,last=| cap:13 cuenoun:-27 low:-22 role:34 title:18
R,apposed=cap,next=| end:14
R,apposed=conj,last=| low:-17
R,apposed=conj,next=| end:-41
R,apposed=cue,last=| body:-13 cap:-10
R,apposed=cue,next=| end:-62
R,apposed=det,last=| adv:12 body:17 cap:47 doc:-15 ing:15 low:30 lows:22 prep:14 title:27
R,apposed=det,next=| aux:-11 comma:90 end:81 mark:11 prep:-33 rel:14
R,apposed=ed,last=| low:-14
R,apposed=ing,next=| end:-11
R,apposed=low,last=| cap:14 low:21
R,apposed=low,next=| end:48
R,apposed=num,last=| ed:13 low:22 num:-19
R,apposed=num,next=| comma:-45 end:38 prep:-12
R,apposed=prep,next=| comma:-12
R,apposed=rel,last=| cap:-10 comma:-18 cuenoun:-11 doc:-15 low:31 lows:11 num:27 prep:-10 rel:-16 role:16 time:19
R,apposed=rel,next=| comma:25 end:52 prep:-12 rel:-17
R,apposed=role,last=| cap:71 low:-10
R,apposed=role,next=| comma:49
R,apposed=sub,last=| cap:-11 low:-12
R,apposed=sub,next=| end:-23
R,apposed=title,last=| body:23 cap:79 low:14
R,apposed=title,next=| comma:18 end:69
R,before=| bracket:-13 conj:-69 edge:-42 mark:69 prepsub:-12 rel:-13 sub:-12 time:-22
R,before=comma,next=| adv:-13 aux:-15 bracket:25 cap:-27 comma:48 conj:-23 cue:-13 cuenoun:-25 dash:19 end:94 ing:-10
  mark:-17 prep:-31
R,before=comma,start=| cap:40 ing:-14 low:19 poss:-10 pron:-25 pronaux:-12 quant:24 time:-14
R,before=conj,next=| end:-35 mark:10 prep:-11
R,before=conj,start=| cap:-17 det:-15 low:-11
R,before=edge,next=| aux:-13 comma:150 conj:-11 ed:-11 end:-94 prep:-21
R,before=edge,start=| qword:-21 title:-13
R,before=mark,next=| aux:-16 bracket:19 cap:-11 comma:-43 conj:-15 cue:-22 cuenoun:-13 ed:-18 end:119 ing:-11 mark:38
  that:-10 time:-10 verb:-17
R,before=mark,start=| cap:44 det:11 poss:-18 quant:11 title:27
R,before=prepsub,next=| end:-12
R,before=pronaux,next=| prep:-10
R,before=rel,next=| comma:-13 conj:14
R,before=rel,start=| time:11
R,before=that,start=| body:12 cap:-12
R,commas=| 0:-55 1:-52 2:-18 3:14
R,form=| base:-46 ing:-129 phrase:69
R,helper=| :-54 be:20 have:-37 to:-23
R,last=| adv:-18 aux:-29 body:60 bracket:-50 cap:67 comma:-59 conj:-17 cue:-36 det:-39 doc:68 ed:-34 low:-10 num:16
  poss:-10 prep:-14 prepsub:-11 pron:-14 rel:-38 role:38 time:18 title:61 verb:-33
R,len=| 1:16 13+:-12 2:-73 3:-27 7-12:-12
R,next=| adv:-28 adv,prep:10 aux:-60 aux,adv:-10 bracket:33 bracket,cap:-44 bracket,comma:10 cap:-49 cap,cap:-18
  cap,end:-11 colon:49 comma:125 comma,aux:70 comma,cap:-66 comma,conj:-25 comma,cue:114 comma,det:-90 comma,ing:43
  comma,low:-25 comma,mark:10 comma,num:-15 comma,poss:30 comma,prep:57 comma,pron:14 comma,quant:20 comma,rel:29
  comma,role:-37 comma,sub:25 comma,title:-53 conj:-43 conj,cue:11 conj,det:-11 conj,low:-15 cue:-34 cue,det:-10
  cue,prep:-12 cue,that:11 cuenoun:-52 cuenoun,end:-17 cuenoun,prep:-14 dash:44 ed:-46 ed,prep:-14 ed,time:-16 edge:77
  edge,edge:77 end:77 end,edge:76 ing:-27 mark:25 mark,cap:18 mark,pron:27 poss:12 prep:-82 prep,aux:12 prep,cap:-48
  prep,det:24 prep,low:-24 prepsub:-12 pron:-15 rel,aux:-42 rel,cue:15 rel,ed:21 rel,lows:10 sub:-12 that:-14 time:-28
  time,end:-17 verb:-33
R,next=adv,commas=| 0:-15
R,next=aux,commas=| 0:-27 1:-28
R,next=bracket,commas=| 0:43
R,next=cap,commas=| 0:-40
R,next=colon,commas=| 0:15 1:34
R,next=comma,commas=| 0:67 1:78 2:-20
R,next=conj,commas=| 1:-28
R,next=cue,commas=| 0:-17 1:-11
R,next=cuenoun,commas=| 0:-37 1:-13
R,next=dash,commas=| 0:41
R,next=ed,commas=| 0:-25 1:-16
R,next=end,commas=| 0:-17 1:72 2:22
R,next=ing,commas=| 0:-14 1:-10
R,next=mark,commas=| 1:-14 2:33
R,next=poss,commas=| 1:12
R,next=prep,commas=| 0:12 1:-75 2:-20
R,next=time,commas=| 0:-19
R,next=verb,commas=| 1:-20
R,rank=| 0:68 1:27 2:33 5:-34 6:-33 7:-32 8:-55 9:-80
R,start=| adv:-13 body:12 cap:32 det:-16 ing:-17 low:17 poss:-36 pron:-60 pronaux:-14 quant:31 qword:-34 time:-10
  title:13
""",
    "side": """\
| L:-24 LR:-51 R:76
L,after=| adv:18 adv,end:17 adv,prep:25 aux:-26 bracket:39 cap:-34 cap,aux:-17 cap,end:14 cap,low:-16 cap,prep:-15
  cap,that:-18 cap,time:22 colon:-35 colon,quote:-37 comma:66 comma,aux:-33 comma,cue:120 comma,det:27 comma,ing:59
  comma,low:-22 comma,prep:25 comma,quote:-227 comma,rel:73 comma,sub:56 comma,that:-25 comma,verb:-15 conj:42 dash:61
  det:-48 det,cap:12 det,cuenoun:-13 det,low:-22 det,num:-14 det,time:26 ed:-15 end:108 end,edge:107 ing:-20 low:-58
  low,comma:10 low,prep:-14 lows:-48 lows,prep:-14 poss:-40 poss,body:-10 prep:45 prep,aux:-16 prep,cap:32
  prep,cue:-17 prep,det:14 prep,ing:-30 prep,low:21 prep,quant:22 prep,quote:-12 prep,sub:-12 prep,time:65
  prep,title:-13 prep,verb:-19 prepsub:62 prepsub,det:24 pron:-68 pron,aux:-25 pron,ed:-15 pronaux:-10 quant:-17
  quote:-42 quote,quote:-42 qword:-20 role:-21 role,that:-12 that:-57 that,cap:-12 that,pron:-15 time:89 time,end:23
  time,prep:33 time,time:10 title:-20 title,cap:-15
L,before=| aux:-14 body:-21 bracket:-21 cap,cap:-22 colon:-15 comma,adv:-19 comma,cap:-12 comma,conj:-18 comma,ed:26
  comma,low:37 comma,lows:-22 comma,num:-13 comma,role:22 comma,verb:-10 conj:-40 conj,comma:-23 conj,edge:-12 cue:-16
  cuenoun:31 dash,low:-15 doc:23 ed:-12 ing:33 low:18 low,cap:20 prep:-30 prepsub:-33 prepsub,comma:-11 pron:-19
  pron,sub:-10 pronaux:24 quote:54 quote,quote:54 qword,aux:-13 qword,prep:-12 rel,prep:-18 single:17 single,quote:17
  sub:-20 sub,comma:19 sub,conj:-11 sub,cue:-23 sub,dash:33 sub,quote:18 sub,time:-15 that,cuenoun:11 that,low:-30
  verb:-14
L,before=aux,side=| N:-11
L,before=bracket,side=| L:-13
L,before=cap,after=| prep:-23
L,before=cap,side=| N:-12
L,before=colon,side=| L:-10
L,before=comma,after=| adv:-14 colon:-12 comma:-67 cuenoun:10 det:10 end:50 ing:-14 low:-17 pron:-14 quote:16 role:-11
  time:30
L,before=comma,side=| N:-41 R:49
L,before=conj,side=| L:-19 N:-11
L,before=cuenoun,side=| L:18 N:14
L,before=dash,side=| L:-18 N:13
L,before=ing,side=| L:32
L,before=low,after=| prep:16
L,before=low,side=| L:-21 N:39
L,before=lows,side=| N:11
L,before=prep,side=| N:-20
L,before=prepsub,after=| prep:-11
L,before=prepsub,side=| L:-26
L,before=pron,side=| N:-19
L,before=quote,after=| det:23 end:23 low:10 poss:-20 prep:36 prepsub:19 quote:-29 sub:46 that:-20
L,before=quote,side=| L:39 R:19
L,before=qword,side=| L:11
L,before=rel,after=| aux:-17 prep:-12
L,before=role,side=| L:-15 N:10
L,before=single,side=| L:15
L,before=sub,after=| cap:-10 comma:-13 low:-12 prep:15 sub:-10
L,before=sub,side=| N:-21
L,before=that,after=| prep:22
L,before=that,side=| L:-16
L,form=| about:-20 for:-12 ing:-79 past:67 phrase:13
L,group=| accord:28 accuse:-21 ask:-44 call:-68 declare:58 hint:14 noun:-27 tell:108 urge:-39 utter:33 vow:-59
L,helper=| :-15 be:35 have:-25 headline:-21 modal:10 to:-19
L,opens=| bracket:10 cap:20 conj:-24 det:29 poss:21 prep:-47 prepsub:-31 quant:-12 quote:82 qword:-10 sub:-33 time:-26
  title:17
L,rest=| 1:112 13+:-111 2:60 4-6:-15 7-12:-65
L,room=| 1:-32 13+:46 2:-21 4-6:-15
L,side=| I:-27 L:-61 N:-27 R:91
LR,after=| adv:-16 adv,aux:-11 adv,end:-13 adv,prep:-11 aux:77 cap:-16 cap,aux:15 cap,cap:15 cap,low:-14 colon:25
  colon,quote:-22 comma:48 comma,aux:97 comma,cap:21 comma,conj:24 comma,cue:-76 comma,det:-13 comma,ed:17
  comma,ing:-42 comma,low:10 comma,prep:10 comma,pron:14 comma,quant:-15 comma,quote:43 comma,rel:-65 comma,sub:-45
  comma,that:38 comma,verb:36 conj:-29 cue:12 cuenoun:-10 det,body:-15 det,low:-10 det,lows:-10 det,quote:34
  det,time:21 ed:31 end:-41 end,edge:-40 ing:-10 low:10 low,comma:10 low,end:10 low,prep:-10 low,sub:-11 poss:-36
  poss,low:-14 prep:-17 prep,aux:25 prep,cap:-22 prep,ing:45 prep,low:-29 prep,poss:24 prep,quant:-17 prep,time:-30
  prepsub:-27 prepsub,det:-16 pron:-23 pron,aux:-24 pron,verb:22 pronaux:-15 quant:16 quote:33 quote,quote:33
  qword:-23 rel:-19 role,prep:-10 role,that:-11 sub:39 sub,cap:18 sub,det:27 sub,pron:-22 that:-59 that,adv:10
  that,cap:-17 that,det:-23 time:-28 time,prep:-17
LR,before=adv,side=| L:10
LR,before=aux,after=| prep:13
LR,before=aux,side=| L:-20 N:29
LR,before=| body:21 bracket,edge:-10 cap:10 cap,cap:19 colon:-19 comma:17 comma,adv:21 comma,cue:34 comma,ing:17
  comma,low:-20 comma,lows:43 comma,time:-43 comma,title:17 conj:-41 conj,edge:-18 conj,quote:-11 dash:-29 det:-27
  low:-20 low,cap:-11 low,det:-15 prep:-13 prepsub:-28 pron:14 qword:50 qword,prep:39 rel:48 rel,comma:49 rel,prep:-26
  semi:-11 sub:-38 sub,comma:18 sub,conj:-12 sub,edge:-37 sub,sub:-10 that:37 that,low:38
LR,before=cap,after=| prep:13
LR,before=cap,side=| L:-15 N:33
LR,before=colon,side=| L:-14
LR,before=comma,after=| adv:-15 cap:-21 colon:36 comma:146 det:-21 end:-16 ing:-10 pron:-18 time:-13
LR,before=comma,side=| L:-20 N:36
LR,before=conj,after=| low:-10 prep:22
LR,before=conj,side=| L:-22 N:-10
LR,before=cue,side=| L:-14
LR,before=dash,side=| L:-22
LR,before=det,side=| N:-25
LR,before=low,after=| det:-12
LR,before=low,side=| N:-12
LR,before=lows,side=| N:12
LR,before=prepsub,after=| prep:-10
LR,before=prepsub,side=| L:-19
LR,before=pron,side=| N:14
LR,before=quote,after=| adv:11 comma:71 det:-28 end:-19 prep:19 prepsub:-11 quote:37 role:13 sub:-39 that:-10
LR,before=quote,side=| L:10
LR,before=qword,after=| det:14
LR,before=qword,side=| L:50
LR,before=rel,after=| aux:23 sub:31
LR,before=rel,side=| L:58
LR,before=role,side=| L:-15
LR,before=sub,after=| prep:-15 sub:-12
LR,before=sub,side=| L:-13 N:-24
LR,before=that,after=| prep:30
LR,before=that,side=| L:57
LR,form=| about:-14 base:24 for:23 ing:-83 of:-17 past:13 s:29 to:-10
LR,group=| accuse:42 ask:-54 call:82 declare:-48 judge:-20 noun:-24 say:40 tell:-31 utter:-48 vow:17
LR,helper=| be:27 have:13 headline:18 modal:-15 not:-39 to:-49
LR,opens=| bracket:-24 cap:-25 poss:-13 prep:-19 pron:24 pronaux:23 quant:45 qword:-10 time:-32
LR,rest=| 1:-42 13+:12 2:-22 3:18 4-6:-15
LR,room=| 13+:-46 7-12:-16
LR,side=| I:-23 L:-35 N:44 R:-36
R,after=| adv,prep:-14 aux:-51 bracket:-30 cap:50 cap,cap:-18 cap,low:30 cap,prep:23 cap,that:22 cap,time:-19 colon:10
  colon,quote:60 comma:-114 comma,aux:-64 comma,cap:-12 comma,conj:-20 comma,cue:-44 comma,det:-14 comma,ed:-21
  comma,ing:-17 comma,low:11 comma,prep:-34 comma,prepsub:-12 comma,pron:-19 comma,quote:183 comma,sub:-12
  comma,that:-13 comma,verb:-21 conj:-13 cuenoun,prep:13 dash:-53 det:55 det,adv:10 det,cap:-18 det,cuenoun:14
  det,doc:11 det,low:32 det,lows:17 det,num:11 det,own:10 det,quote:-26 det,time:-47 ed:-16 end:-67 end,edge:-67
  ing:30 ing,det:13 low:48 low,comma:-20 low,end:-13 low,lows:15 low,prep:24 low,sub:12 lows:42 lows,prep:10
  lows,sub:12 poss:75 poss,body:14 poss,low:19 prep:-28 prep,cap:-11 prep,cue:11 prep,ing:-15 prep,poss:-23
  prep,quote:20 prep,qword:17 prep,sub:14 prep,time:-34 prep,title:17 prep,verb:12 prepsub:-36 pron:91 pron,aux:50
  pron,ed:18 pron,verb:-20 pronaux:25 quote:10 quote,quote:10 qword:43 qword,pron:12 rel:15 role:19 role,that:23
  sub:-47 sub,cap:-17 sub,det:-23 sub,pron:16 that:116 that,cap:29 that,det:28 that,low:11 that,pron:20 time:-61
  time,end:-17 time,prep:-16 time,time:-19 title:20 title,cap:11
R,before=adv,side=| L:-13
R,before=aux,side=| L:23 N:-18
R,before=| bracket:12 bracket,edge:18 colon:35 comma:-13 comma,aux:-14 comma,cap:16 comma,conj:24 comma,cue:-29
  comma,doc:12 comma,ed:-18 comma,ing:-19 comma,low:-17 comma,lows:-22 comma,num:16 comma,role:-18 comma,time:35
  comma,title:-14 conj:81 conj,comma:28 conj,edge:30 conj,low:-16 conj,quote:15 cue:22 cuenoun:-27 dash:34
  dash,bracket:10 dash,low:15 det:32 doc:-24 ed:11 ing:-38 ing,comma:-14 low,det:14 low,low:-11 prep:43 prep,comma:13
  prep,ed:13 prepsub:61 prepsub,comma:19 prepsub,time:12 pronaux:-25 quote:-54 quote,quote:-54 qword:-57
  qword,prep:-27 rel:-49 rel,comma:-46 rel,prep:45 semi:17 single:-20 single,quote:-20 sub:58 sub,adv:13 sub,comma:-37
  sub,conj:22 sub,cue:28 sub,dash:-38 sub,edge:44 sub,lows:11 sub,quote:-15 sub,sub:15 sub,time:22 that:-42 verb:13
R,before=bracket,side=| L:11
R,before=cap,after=| prep:11
R,before=cap,side=| L:20 N:-21
R,before=colon,side=| L:23
R,before=comma,after=| adv:29 cap:17 colon:-23 comma:-79 det:11 end:-34 ing:24 low:23 pron:32 pronaux:15 role:10
  sub:13 that:15 time:-16
R,before=comma,side=| L:28 R:-53
R,before=conj,after=| cap:12 comma:17 det:13 low:16 prep:-20
R,before=conj,side=| L:41 N:21
R,before=cue,after=| prep:10
R,before=cue,side=| L:23
R,before=cuenoun,side=| L:-20 N:-13
R,before=dash,side=| L:40 N:-10
R,before=det,side=| N:26
R,before=ed,after=| prep:13
R,before=ed,side=| L:14
R,before=ing,side=| L:-41
R,before=low,after=| det:21 prep:-15
R,before=low,side=| L:30 N:-27
R,before=lows,side=| N:-24
R,before=prep,after=| prep:12
R,before=prep,side=| L:16 N:26
R,before=prepsub,after=| det:10 prep:21
R,before=prepsub,side=| L:45
R,before=quote,after=| adv:-17 cap:-13 comma:-71 low:-14 poss:29 prep:-54 role:-21 that:29
R,before=quote,side=| L:-49 R:-16
R,before=qword,after=| det:-11 quote:10
R,before=qword,side=| L:-61
R,before=rel,after=| prep:15 sub:-40
R,before=rel,side=| L:-53
R,before=role,side=| L:30 N:-17
R,before=semi,side=| L:14
R,before=single,side=| L:-19
R,before=sub,after=| cap:19 low:20 sub:22
R,before=sub,side=| L:11 N:45
R,before=that,after=| prep:-53
R,before=that,side=| L:-41
R,form=| about:34 base:-19 for:-11 ing:161 of:15 past:-79 phrase:-10 s:-36
R,group=| accord:-22 accuse:-21 ask:98 call:-14 declare:-11 hint:-16 judge:27 noun:51 say:-40 tell:-76 urge:36
  utter:14 vow:42
R,helper=| :11 be:-62 have:12 not:32 to:68
R,opens=| adv:16 bracket:14 conj:32 det:-28 prep:66 prepsub:31 pron:-32 pronaux:-19 quant:-33 quote:-84 qword:20
  sub:28 time:58 title:-10
R,rest=| 1:-71 13+:100 2:-38 3:-13 4-6:30 7-12:67
R,room=| 1:30 2:15 3:10 7-12:15
R,side=| I:50 L:96 N:-17 R:-55
""",
    "left": """\
B,end=body,start=| cap:19
B,end=cap,start=| cap:-11 det:26 prep:29 quote:-13
B,end=cuenoun,start=| cap:-10
B,end=ing,start=| ing:31
B,end=low,start=| adv:28 aux:-15 cap:39 conj:-29 poss:-16 prep:19 pron:17 quote:-18
B,end=lows,start=| cap:13 det:12 prep:-22
B,end=num,start=| cap:43
B,end=quote,start=| cap:11 conj:26 cue:-10 det:-18 prep:12 quote:25
B,end=rel,start=| cap:-55 pron:-17 rel:119
B,end=role,start=| cap:16
B,end=sub,start=| sub:-57
B,end=that,start=| det:29
B,len=| 1:133 13+:-76 2:50 3:19 4-6:-62 7-12:-64
B,opens=adv,rank=| 1:22 2:-11
B,opens=cap,rank=| 1:17 2:-28 3:10
B,opens=conj,rank=| 0:-18 1:38 2:-24
B,opens=prep,rank=| 0:11 1:23 2:-16 3:-18
B,opens=prepsub,rank=| 1:-26 3:19
B,opens=quote,rank=| 0:33 1:-42
B,opens=sub,rank=| 0:15 1:-20 2:36 3:-31
B,prev=adv,start=| aux:-10 comma:66
B,prev=| aux:-43 cap:-35 colon:147 comma:-38 conj:16 cue:-20 dash:88 det:-28 edge:60 low:-12 prep:-18 prepsub:-26
  sub:-41
B,prev=aux,start=| quote:-43
B,prev=cap,start=| quote:-35
B,prev=colon,start=| quote:102
B,prev=comma,start=| aux:-28 cap:-41 conj:-30 det:54 ed:-13 low:-27 lows:-20 poss:11 prep:-34 quant:23 quote:14 rel:70
  sub:-38 title:28
B,prev=conj,start=| cap:17 det:-21 quote:-27
B,prev=cue,start=| quote:-20
B,prev=dash,start=| det:40
B,prev=det,start=| quote:-27
B,prev=edge,start=| conj:-18 prep:11 quote:33 sub:15
B,prev=low,start=| quote:-12
B,prev=prep,start=| quote:-18
B,prev=sub,start=| pron:10
B,rank=| 0:60 1:-13 2:-13 3:-33
B,rest=| 0:60 1:-25 13+:59 2:-59 3:-29 4-6:10 7-12:-15
B,start=| adv:-18 aux:-68 cap:33 comma:85 conj:-45 cue:-14 det:77 ed:-26 ing:12 low:-31 lows:-25 num:-20 poss:17
  prep:-33 pron:16 quant:16 rel:66 sub:-16 title:22 verb:-18
""",
    "start": """\
S,False,prev=| adv:-15 aux:-19 body:17 colon:85 comma:26 conj:-32 cue:-14 cuenoun:20 dash:41 det:-59 doc:-20 ing:-23
  num:10 own:-20 poss:-18 prep:54 prepsub:-21 pron:-17 qword:-15 rel:-18 role:29 sub:18 that:-17 time:40
S,True,prev=| aux:-36 body:18 cap:17 colon:46 comma:69 conj:-11 cue:60 det:-25 doc:18 ed:-20 ing:-17 low:10 prep:-43
  prepsub:-21 qword:-10 rel:-11 sub:-21 that:-17 time:34 verb:-25
S,accord,prev=| comma:46 prep:-14
S,accord,rank=| 0:64 1:-29 2:-14
S,accuse,prev=| cap:-27 comma:-10 cue:45 ing:-10 low:-18 prep:-50 role:27 sub:23 that:14
S,accuse,rank=| 0:44 1:-32 2:-15 4:12
S,accuse,start=| adv:-11 cap:21 det:29 low:42 prep:20 pron:-12 quote:-20 sub:-16 that:-28
S,accuse,word=| :27 for:48 of:11 that:-28
S,ask,prev=| aux:10 body:33 cap:69 comma:-20 cue:-24 cuenoun:-32 lows:11 poss:-20 prep:42 sub:-11 verb:-11
S,ask,rank=| 0:-19 1:28
S,ask,start=| adv:10 aux:-15 cap:-23 det:-16 prep:-18 pron:-18 quote:-10 qword:36 rel:20 sub:83 that:-37 time:-13
  title:-10
S,ask,word=| :-95 about:30 by:-11 if:50 that:-37 to:-10 what:11 whether:34 who:13 why:20
S,call,prev=| aux:12 cap:11 comma:-17 cue:20 det:-16 low:-18 lows:26 poss:-13 sub:32
S,call,rank=| 0:51 1:-26 2:-10 5:-17
S,call,start=| adv:-15 aux:-18 cap:-22 det:12 low:36 poss:18 pron:-28 quote:15 role:19 that:-18
S,call,word=| :13 for:10 that:-18 to:32
S,colon,prev=| colon:29
S,colon,rank=| 0:29 1:-15
S,commas=0,preps=| 1:63 2:13
S,commas=1,preps=| 0:-38 1:-29 2:-39
S,commas=2,preps=| 0:14 1:20 2:-13
S,declare,prev=| adv:-17 cap:-24 comma:63 cue:31 cuenoun:46 doc:25 prep:-15 role:-13 sub:-18 verb:-13
S,declare,rank=| 2:14 5:-24
S,declare,start=| ing:24 low:-56 poss:26 quant:10 quote:11 sub:-15 that:12
S,declare,word=| of:-18 on:-12 that:12 to:35 with:-12
S,form=about,rank=| 2:-16 3:10
S,form=base,rank=| 0:19 1:34 3:-24 4:-18
S,form=for,rank=| 1:28
S,form=ing,rank=| 0:39 2:-15 5:-16
S,form=of,rank=| 0:-19 1:16 4:11
S,form=past,rank=| 1:-23 2:34 3:22 4:-30
S,form=phrase,rank=| 0:18 1:11 3:-14 5:-21
S,form=s,rank=| 0:49 2:-24 3:-11 5:-23
S,form=that,rank=| 0:-10 1:-10
S,form=to,rank=| 0:43 1:-27
S,form=turn,rank=| 0:12
S,gap=| 0:142 1:95 13+:-179 2:70 3:17 4-6:-35 7-12:-110
S,hint,prev=| adv:16 comma:10 cue:29 cuenoun:-17 low:17
S,hint,rank=| 0:36 3:-18 5:-17
S,hint,start=| low:-13 poss:-12 prep:14 quote:-12 that:19
S,hint,word=| :-30 of:-10 that:19 to:21
S,judge,prev=| comma:-56 cue:48 ed:20 low:-14 prep:14 quant:10 sub:29 verb:25
S,judge,rank=| 0:73 1:-13 2:-20 3:-22 5:-11
S,judge,start=| aux:10 cap:17 conj:-11 cue:-10 cuenoun:18 ing:10 lows:19 poss:20 prep:-59 quote:34 role:16 sub:-26
  that:-22
S,judge,word=| :79 for:17 how:-10 that:-22 to:-41
S,next=| adv:-13 aux:23 comma:-31 conj:-39 cuenoun:31 dash:-13 doc:-35 ed:-24 end:-12 ing:43 low:35 lows:31 own:57
  prep:-35 pron:32 pronaux:29 quote:58 qword:-16 rel:-22 sub:-16 time:-95 title:-11 verb:16
S,noun,prev=| cap:-18 cuenoun:-22 low:16 prep:41 sub:31 verb:-13
S,noun,rank=| 1:11 2:-18
S,noun,start=| aux:-14 det:14 pron:-10 quote:36 title:-16
S,noun,word=| of:-23 to:32
S,prev=| adv:-12 aux:-55 body:35 cap:16 colon:131 comma:95 conj:-44 cue:46 cuenoun:19 dash:45 det:-84 ed:-11 ing:-40
  low:13 lows:-14 num:12 own:-26 poss:-14 prep:10 prepsub:-41 pron:-15 pronaux:-11 qword:-25 rel:-29 role:26 that:-34
  time:74 verb:-30
S,prev=adv,start=| aux:-17 poss:12 sub:11 that:11
S,prev=aux,start=| cap:13 det:-25 prep:10 quote:-35
S,prev=body,start=| det:24 prep:39
S,prev=cap,start=| adv:12 aux:-31 cap:-76 cuenoun:-14 det:30 low:-51 lows:-16 poss:34 pron:43 quote:-19 qword:26
  rel:18 sub:41 that:75 title:-23
S,prev=colon,start=| cap:56 quote:65
S,prev=comma,start=| adv:-31 aux:62 cap:-19 cue:-18 cuenoun:-18 det:26 ing:-29 low:-23 poss:-11 prep:48 pron:-25
  quote:116 rel:-40 role:19 sub:-27 that:58 verb:12
S,prev=conj,start=| cap:-13 det:-11
S,prev=cue,start=| adv:-79 aux:55 body:24 cap:107 conj:-37 cuenoun:23 det:14 ed:13 ing:26 low:38 lows:33 prep:-114
  pron:56 pronaux:18 quant:27 quote:-12 rel:20 role:-16 sub:-24 that:-31 time:-50 title:21
S,prev=cuenoun,start=| adv:-12 cap:62 det:17 low:21 poss:14 prep:-84 pron:20 pronaux:14 qword:-17 that:-26 title:14
S,prev=dash,start=| quote:12 that:51
S,prev=det,start=| cap:-50 quote:-44
S,prev=doc,start=| det:-10 prep:17 time:14
S,prev=low,start=| adv:40 aux:-16 cap:-37 prep:-24 qword:40 rel:10 title:-10
S,prev=lows,start=| det:27 poss:13 prep:-43 quote:14 that:-37
S,prev=num,start=| cap:-14 prep:27
S,prev=own,start=| low:-13
S,prev=poss,start=| cap:-13
S,prev=prep,start=| adv:31 aux:-44 cap:33 det:-30 ing:15 low:44 prep:-27 pron:15 quote:-55 qword:15 that:-45 time:-18
  title:17
S,prev=prepsub,start=| det:-18 pron:-11
S,prev=pron,start=| aux:-23
S,prev=quant,start=| aux:13
S,prev=qword,start=| det:-11
S,prev=rel,start=| pron:-12
S,prev=role,start=| aux:-11 cap:-13 prep:26 quote:18 rel:-19 sub:17 that:-38
S,prev=sub,start=| cap:45 det:13 poss:-12 prep:10 pron:-45
S,prev=that,start=| cap:-18 det:-15 pron:-27 quote:16
S,prev=time,start=| adv:11 cap:17 dash:18 low:-17 num:-15 own:-10 prep:43 pron:30 sub:-16 that:32 time:-24
S,prev=title,start=| cap:-66 prep:24
S,prev=verb,start=| prep:-13 quote:-16 that:-14
S,rank=| 0:163 1:24 2:-39 3:-41 4:-35 5:-73
S,say,prev=| adv:22 aux:-52 body:-12 cap:17 colon:44 comma:82 conj:-13 cue:-29 dash:30 det:-10 doc:24 ing:-18
  prepsub:-16 pron:-19 role:-16 sub:-37 that:-13 time:51 verb:-15
S,say,rank=| 0:93 1:-17 2:-19 3:-25 5:-24
S,say,start=| adv:-61 cap:18 conj:-25 dash:-15 det:32 doc:-15 ing:-21 lows:-32 poss:31 prep:-79 prepsub:-48 pron:51
  pronaux:18 quote:32 that:81 time:-28 title:17 verb:24
S,say,word=| :24 about:-22 after:-30 because:18 before:-36 by:14 despite:19 for:-31 if:19 in:-15 that:81 to:-28
  whether:10 which:-11 who:19
S,side=I,start=| prep:-20 that:12
S,side=L,start=| aux:-32 body:19 cap:15 conj:-42 dash:-14 det:21 doc:-19 ed:10 ing:22 num:-18 prep:-62 prepsub:-47
  pron:44 pronaux:56 quote:31 qword:49 rel:-21 role:10 sub:-23 that:42 time:-80 title:33 verb:19
S,side=N,start=| adv:21 aux:-18 cap:-26 cuenoun:-23 poss:37 rel:13 sub:14 title:-21
S,side=R,start=| det:-12
S,start=| adv:16 aux:-51 body:17 conj:-50 cuenoun:-17 det:16 doc:-19 ed:11 ing:11 lows:11 num:-16 poss:35 prep:-88
  prepsub:-55 pron:35 pronaux:56 quote:42 qword:58 role:27 that:53 time:-84 title:10 verb:17
S,start=adv,next=| adv:31 aux:51 comma:-35 det:15 ing:16 poss:-12 quote:-12 sub:-19 that:-21 verb:10
S,start=aux,next=| cap:-13 det:11 ing:-10 quote:-19 that:29 verb:-15
S,start=body,next=| role:13
S,start=cap,next=| adv:-19 aux:42 body:-13 cap:-22 colon:17 comma:17 cue:11 cuenoun:22 det:-33 end:13 low:32 lows:-21
  prepsub:12 qword:-19 that:-29
S,start=conj,next=| cue:-17 ed:-19 verb:14
S,start=cue,next=| cap:-16 det:28 poss:-12
S,start=cuenoun,next=| prep:-31 that:21
S,start=det,next=| adv:-20 cap:19 det:16 doc:-47 ed:32 ing:-14 lows:-13 num:35 own:13 time:-42
S,start=doc,next=| prep:-13
S,start=ing,next=| low:19
S,start=low,next=| adv:-16 cap:23 comma:27 conj:-17 det:13 low:19 lows:27 prep:-52 quote:19 sub:11 that:-38
S,start=lows,next=| prep:-11
S,start=poss,next=| adv:16 cap:-23 cue:10 cuenoun:-20 doc:-13 low:12 own:47 role:-20 time:11 verb:21
S,start=prep,next=| aux:34 cap:-100 cue:-17 cuenoun:34 det:-75 doc:34 ed:13 ing:64 low:18 poss:-34 prep:-10 quote:37
  role:-16 sub:-16 time:-13 title:-36 verb:42
S,start=prepsub,next=| det:-19
S,start=pron,next=| aux:29 cue:50 det:-17 low:-20 prep:15 sub:-12
S,start=pronaux,next=| adv:35 low:12
S,start=quant,next=| aux:-17 cap:48 ing:-13 low:-20 prep:34
S,start=quote,next=| quote:42
S,start=qword,next=| adv:17 prep:13
S,start=rel,next=| aux:-25 cap:18 cue:-16 ed:-14
S,start=role,next=| adv:-34 aux:16 prep:28
S,start=sub,next=| cue:-15 det:-10 low:-19 pron:19 pronaux:14 role:16
S,start=that,next=| aux:-102 cap:65 comma:-28 cue:-19 cuenoun:-17 det:78 ed:-37 ing:-11 poss:44 pron:47 pronaux:19
  quant:17 role:-12 sub:32 title:29 verb:-66
S,start=time,next=| comma:-17 prep:-32
S,start=title,next=| cap:20
S,tell,prev=| body:34 cap:36 comma:51 cue:-132 cuenoun:-16 det:-13 low:22 lows:12 prep:-12 prepsub:-14 pron:14 role:30
  sub:-18 time:26 title:10
S,tell,rank=| 0:-143 1:67 2:25 3:35 4:-12 5:28
S,tell,start=| adv:12 cap:-58 det:-61 low:-27 lows:-12 poss:15 prep:23 pron:88 pronaux:39 quote:20 qword:16 rel:-10
  role:-46 sub:-15 that:43 title:-15
S,tell,word=| :-57 about:37 of:22 that:43 to:-26
S,urge,prev=| adv:-10 aux:12 cap:-34 cuenoun:22 doc:-12 ed:14 low:13 lows:-13 title:18
S,urge,rank=| 2:-12
S,urge,start=| adv:35 det:-14 low:-19 poss:-16 prep:31 role:19 that:-11
S,urge,word=| :-22 of:-11 that:-11 to:29
S,utter,prev=| adv:-16 colon:23 comma:-19 cue:40 cuenoun:28 ing:12 low:14 prep:-39 role:11 that:-10 time:-19
S,utter,rank=| 0:-87 1:29 3:26 5:23
S,utter,start=| adv:-13 aux:12 cap:16 det:13 prep:-17 sub:-10 that:14 time:-14 title:10
S,utter,word=| about:-19 for:33 that:14 to:-39
S,vow,prev=| body:-16 cue:16 dash:27 lows:-10 prep:31 role:-21 sub:-16 time:13
S,vow,rank=| 0:20 2:29 3:-36 4:-10 5:-10
S,vow,start=| adv:63 cap:11 conj:16 low:32 poss:-52 prep:13 pron:-17 quote:-44 title:11
S,vow,word=| :-20 for:-11 in:-13 to:91 with:-19
S,word=| :-69 about:27 after:-38 against:-15 at:13 because:19 before:-36 by:-58 despite:18 during:-13 for:49 from:-10
  how:16 if:41 in:-51 of:-51 on:-39 that:53 to:87 what:14 when:-11 whether:88 which:-21 why:27 with:-20
""",
    "end": """\
E,about,in=ed,then=| :-11 then:10
E,about,in=then,then=| :22 now:-19
E,about,in=verb,then=| :-11
E,about,next=| comma:-39 conj:12 prep:18
E,accord,next=| comma:-44 dash:-30 prep:-26 stop:134
E,accord,verbs=0,word=| :-31
E,accord,verbs=2,word=| :72
E,accuse,next=| cue:13 prep:-31 prepsub:14 rel:25 stop:-19 sub:24
E,accuse,verbs=0,word=| and:-32 as:20 of:-17 to:20
E,accuse,verbs=1,word=| and:23
E,accuse,verbs=2,word=| :-21
E,ask,next=| comma:37 conj:-23 cue:-14 prep:18 stop:-28
E,ask,verbs=0,word=| and:16 in:11
E,ask,verbs=1,word=| :10 and:-32
E,base,in=,then=| :-22 ed:32 now:-13 then:36 verb:-26
E,base,in=ed,then=| :17 ed:-15 now:22 then:-30
E,base,in=ing,then=| :-10 ed:-16 ing:10 now:10
E,base,in=now,then=| :22 ing:-37 now:26 verb:-11
E,base,in=then,then=| :11 ed:-18 now:-11
E,base,in=verb,then=| :-10 ing:-29 verb:49
E,base,next=| aux:-10 bracket:35 comma:25 cue:-23 dash:10 semi:21 stop:-25 sub:13 that:-18
E,before=adv,next=| prep:22 stop:-36
E,before=aux,next=| stop:30
E,before=body,next=| aux:-14 comma:13 conj:12 cue:-11 dash:-18 prep:-13 quote:13 stop:26
E,before=bracket,next=| comma:-38 stop:32
E,before=cap,next=| adv:-17 aux:-12 comma:-39 conj:11 cuenoun:-20 dash:17 det:-27 quote:-16 rel:26 semi:23 sub:17
  that:22
E,before=comma,next=| aux:-15 bracket:26 cue:-10 cuenoun:-16 dash:-10 prep:-25 prepsub:16 rel:-11 stop:56 sub:-15
E,before=conj,next=| aux:26 comma:27 conj:-32 cue:-18 sub:-17 that:23
E,before=cue,next=| aux:-11 comma:-11 conj:32 dash:-18 stop:16
E,before=cuenoun,next=| prep:-19 sub:33
E,before=dash,next=| comma:-33 stop:12
E,before=det,next=| conj:18 cue:12 prep:15
E,before=doc,next=| comma:19 conj:-30 cuenoun:11 prep:-26 stop:47 sub:-16
E,before=ed,next=| aux:-10 comma:12 conj:-23 prep:13
E,before=edge,next=| aux:24 bracket:-14 comma:10 conj:-15 cuenoun:10 prep:12 prepsub:14 stop:-43 sub:13
E,before=ing,next=| prep:27 stop:-37
E,before=low,next=| aux:15 cap:18 conj:-14 dash:11 prep:-25 stop:-27 sub:10
E,before=lows,next=| aux:16 comma:14 conj:-20 prep:-12 stop:25
E,before=num,next=| prep:21 stop:-21
E,before=poss,next=| aux:11 comma:37 prep:-27 stop:10
E,before=prep,next=| aux:-12 comma:37 conj:-23 prep:-16 prepsub:26 sub:-22
E,before=prepsub,next=| comma:19 prep:48 stop:-49
E,before=pron,next=| aux:-29 bracket:58 comma:-31 cue:16 cuenoun:-14 dash:18 prep:11 prepsub:-15 rel:-20 stop:24
  sub:11 that:-14
E,before=pronaux,next=| stop:12
E,before=quant,next=| conj:24 prep:26 stop:-50 sub:17
E,before=quote,next=| comma:11 quote:14
E,before=rel,next=| aux:25 cap:12 comma:17 conj:10 cue:20 cuenoun:22 prep:-27 stop:-58
E,before=role,next=| comma:-21 conj:-20 prep:12 prepsub:-11 stop:60 sub:-11
E,before=sub,next=| comma:-12 cuenoun:13 stop:11
E,before=that,next=| aux:13 conj:18 prep:-19
E,before=time,next=| comma:34 conj:-10 prep:-14 stop:-29
E,before=title,next=| aux:-10 comma:-35 conj:13 prep:-12 stop:37
E,before=verb,next=| aux:-13 stop:33 sub:13
E,call,next=| aux:13 comma:12 conj:22 cue:19 dash:-37 det:16 quote:19 rel:13 stop:-41 sub:-34 that:-12
E,call,verbs=0,word=| :38 and:30 as:-47 but:14 by:13 in:17 on:-17 that:-10 to:-29 with:13
E,call,verbs=2,word=| :-22 and:-11
E,closes,start=cap,next=| conj:-28 prep:-28
E,closes,start=det,next=| prep:15 stop:-77
E,closes,start=ing,next=| stop:-12
E,closes,start=low,next=| conj:10
E,closes,start=poss,next=| conj:12 stop:-29
E,closes,start=prep,next=| conj:22 prep:-14
E,closes,start=pron,next=| stop:-51
E,closes,start=pronaux,next=| stop:19
E,closes,start=quote,next=| conj:11 cue:27 prep:-18 stop:-24
E,closes,start=qword,next=| stop:-35
E,closes,start=sub,next=| stop:-55
E,closes,start=that,next=| conj:-22 cue:74 det:-15 stop:-21
E,colon,next=| comma:-32 prep:-20 stop:78
E,colon,verbs=0,word=| :-24
E,colon,verbs=2,word=| :56
E,commas=0,next=| bracket:40 comma:133 conj:85 cuenoun:-14 dash:47 det:15 end:37 ing:13 low:-12 lows:-11 prep:38
  prepsub:41 pron:10 quant:13 quote:-23 semi:85 stop:38 sub:17
E,commas=1,next=| aux:-34 bracket:14 colon:17 comma:-73 conj:-55 cue:-20 cuenoun:-10 dash:-25 prep:-49 prepsub:-27
  semi:-23 stop:-44
E,commas=2,next=| bracket:-12 comma:-20 conj:-23 dash:11 prep:-17 stop:36
E,commas=3,next=| comma:-29 conj:-14 prep:-10
E,dashes=0,next=| aux:-23 comma:-14 conj:-26 cue:-28 cuenoun:-43 end:31 ing:19 low:-15 lows:-13 prep:-43 prepsub:15
  quote:-37 rel:-12 semi:25 stop:21 sub:11 that:-11 verb:16
E,dashes=1,next=| bracket:30 conj:11 cue:-13 cuenoun:14 dash:71 quote:12 rel:11
E,dashes=2,next=| comma:26 cue:13 dash:-34
E,declare,next=| aux:-14 comma:11 dash:30 stop:-19
E,declare,verbs=0,word=| and:20 as:-28 for:-15 from:-20 in:13 of:-12 on:26 that:12
E,declare,verbs=1,word=| :-11 and:16 as:12 of:14
E,declare,verbs=2,word=| as:12
E,for,in=,then=| :11
E,for,in=ing,then=| :-23
E,for,in=now,then=| now:12
E,for,in=then,then=| then:12
E,for,next=| aux:12 conj:15 stop:-19
E,headline,next=| stop:24
E,hint,next=| aux:-27 bracket:-10 comma:40 conj:-11 dash:13 prep:-18 stop:20 sub:-15
E,hint,verbs=0,word=| and:-21
E,hint,verbs=1,word=| :17 and:24
E,hint,verbs=2,word=| :28 and:-11
E,in=,then=,next=| comma:-12 cuenoun:-17 prep:42 quote:17
E,in=,then=ed,next=| comma:-13 conj:-10 det:29 prepsub:-10 sub:12
E,in=,then=ing,next=| comma:22 conj:-10 cue:22 dash:-14 prepsub:26
E,in=,then=now,next=| aux:-22 bracket:22 comma:-22 dash:-15 prep:17 sub:10 that:12
E,in=,then=then,next=| aux:-21 bracket:16 comma:-30 conj:-20 cue:-11 cuenoun:21 dash:15 prep:-14 that:16
E,in=,then=verb,next=| comma:-25 conj:-19 dash:-11 prep:-30 sub:10
E,in=ed,then=,next=| conj:-14 dash:-10 stop:33
E,in=ed,then=ed,next=| comma:13 conj:11 dash:-31
E,in=ed,then=ing,next=| comma:23 prep:17
E,in=ed,then=now,next=| comma:40
E,in=ed,then=then,next=| aux:18 comma:-14 conj:27 prep:-11 sub:-10
E,in=ing,then=,next=| colon:15 comma:10 conj:-20 prep:-31 prepsub:-10 stop:13 sub:-11
E,in=ing,then=ed,next=| prep:-20
E,in=ing,then=ing,next=| comma:11 cue:-18 prep:13 prepsub:26
E,in=ing,then=now,next=| aux:23 prep:-16
E,in=ing,then=then,next=| aux:18 comma:33 conj:-11 dash:38 that:12
E,in=ing,then=verb,next=| conj:-10
E,in=now,then=,next=| bracket:10 semi:21 that:11
E,in=now,then=ed,next=| conj:10
E,in=now,then=ing,next=| comma:-48 cue:30 prepsub:-15
E,in=now,then=now,next=| comma:-30 conj:17 cue:-28 prep:11 prepsub:13 rel:13 sub:25
E,in=now,then=then,next=| aux:-15 comma:25 conj:15 dash:14
E,in=now,then=verb,next=| comma:-21 conj:13
E,in=then,then=,next=| colon:14 comma:18 dash:29 prep:16 prepsub:-17 stop:-17
E,in=then,then=ed,next=| conj:-15 dash:15
E,in=then,then=ing,next=| comma:-12 conj:42 cue:21 prep:-11
E,in=then,then=now,next=| comma:22 cue:-11 prep:-14 sub:-15
E,in=then,then=then,next=| aux:-55 cap:-11 comma:-21 dash:10 prep:24 prepsub:12 that:-19
E,in=then,then=verb,next=| dash:15 prepsub:22
E,in=verb,then=,next=| colon:-13 comma:10 conj:-10 cuenoun:12 prep:-21 prepsub:19
E,in=verb,then=ed,next=| conj:12
E,in=verb,then=ing,next=| comma:-14 prep:-15 sub:-19
E,in=verb,then=now,next=| aux:20 comma:22 cue:10
E,in=verb,then=then,next=| aux:10 comma:13 conj:10 sub:20
E,in=verb,then=verb,next=| comma:10 conj:16 prep:36 sub:20
E,ing,in=,then=| ed:40 ing:14 now:-15 verb:-34
E,ing,in=ed,then=| :24 ed:-30 ing:29 then:-25
E,ing,in=ing,then=| ed:-13 ing:32 verb:-13
E,ing,in=now,then=| :-42 ed:30 ing:31
E,ing,in=then,then=| ing:55 now:-14 then:-52 verb:10
E,ing,in=verb,then=| :-23 now:36 verb:-15
E,ing,next=| aux:26 cuenoun:-10 dash:40 prep:-31 prepsub:14 quote:-18 stop:-34
E,judge,next=| aux:54 bracket:38 cap:-12 colon:-23 comma:-36 prep:30 semi:-12 stop:-38
E,judge,verbs=0,word=| :30 and:49 as:-28 at:48 during:11 for:-18 of:-23 on:14 that:-16 to:-30 with:17
E,judge,verbs=1,word=| :-24 as:-14 by:22 in:11 that:10
E,judge,verbs=2,word=| :-50 and:-13
E,last=| aux:-28 body:50 bracket:-133 cap:58 colon:-42 comma:-49 conj:-29 cue:-26 cuenoun:55 dash:-56 doc:25 ed:19
  end:-13 ing:36 low:47 lows:47 num:42 prep:-13 prepsub:-23 pron:-36 quote:137 rel:-36 role:52 semi:-44 sub:-30
  that:-63 title:57 verb:21
E,left=| 0:21 1:24 3:-14 4-6:-24 7-12:-11
E,left=0,next=| stop,edge:15
E,left=1,next=| bracket,edge:-13 bracket,end:16 cap,end:-11 comma,edge:25 cue,end:-12
E,left=13+,next=| aux,adv:-13 aux,aux:10 aux,cap:22 aux,conj:11 aux,cue:-12 aux,cuenoun:12 aux,det:-13 aux,ed:-12
  aux,ing:-21 aux,quote:-12 aux,verb:19 bracket,cap:-13 bracket,comma:-17 comma,adv:-16 comma,aux:11 comma,conj:20
  comma,cue:20 comma,cuenoun:46 comma,det:-30 comma,ing:64 comma,low:-25 comma,lows:-24 comma,num:-10 comma,poss:-26
  comma,prep:-44 comma,prepsub:-27 comma,pron:11 comma,quant:35 comma,quote:-12 comma,rel:-22 comma,sub:22
  comma,that:-27 comma,title:46 comma,verb:-17 conj,aux:35 conj,cap:-19 conj,cue:32 conj,cuenoun:32 conj,ed:10
  conj,lows:-29 conj,poss:-12 conj,prep:16 conj,pron:37 conj,quote:-17 conj,that:-23 conj,title:24 conj,verb:12
  cue,comma:21 cue,low:-15 cue,prep:21 cuenoun,pron:14 dash,conj:17 dash,cue:13 dash,low:-22 dash,prep:-15
  dash,quote:19 dash,rel:-10 dash,sub:32 prep,adv:20 prep,body:26 prep,cap:-24 prep,conj:12 prep,cue:15
  prep,cuenoun:13 prep,det:-18 prep,low:-36 prep,lows:19 prep,num:-24 prep,poss:-35 prep,prep:-14 prep,quote:-16
  prep,role:12 prep,time:20 prep,title:-12 prep,verb:-15 prepsub,cap:-20 prepsub,det:19 prepsub,pron:-11
  quote,quote:-21 sub,cap:-10 sub,cue:22 sub,poss:16 sub,prep:11 sub,pron:17 sub,quote:-11 sub,role:22 sub,sub:17
  that,aux:23
E,left=2,next=| end,bracket:34 prep,low:21 prep,time:23 pron,cue:-16 sub,adv:16
E,left=3,next=| aux,adv:22 comma,cap:18 comma,prep:10 prep,aux:13 prep,cue:11 prep,det:-21 prep,poss:11 prep,quant:14
E,left=4-6,next=| aux,adv:15 aux,cue:23 comma,aux:10 comma,cap:-16 comma,conj:14 comma,cue:-13 comma,det:24
  comma,low:-30 comma,rel:35 conj,aux:-29 conj,ed:12 conj,low:-10 conj,lows:16 conj,verb:-10 cue,det:10
  cuenoun,prep:10 prep,adv:-10 prep,body:10 prep,cue:-10 prep,det:23 prep,ed:14 prep,ing:10 prep,low:35 prep,poss:19
  prep,quote:11 prepsub,det:-21 rel,verb:11 sub,cap:10 sub,det:17 sub,low:10 sub,pron:-17
E,left=7-12,next=| aux,adv:-19 aux,aux:-15 aux,cue:-14 aux,det:10 aux,ed:10 aux,low:13 aux,sub:26 aux,verb:-16
  comma,aux:-12 comma,conj:-29 comma,det:26 comma,ing:-32 comma,lows:-12 comma,poss:20 comma,prep:14 comma,pronaux:10
  comma,quant:-15 comma,quote:-13 comma,sub:-15 conj,cap:22 conj,cue:32 conj,cuenoun:18 conj,det:-24 conj,ing:13
  conj,lows:-10 conj,pron:-14 conj,quote:-14 conj,that:-18 conj,title:-14 cue,prep:-18 cue,that:14 cuenoun,that:11
  dash,conj:-12 dash,det:25 prep,body:-12 prep,cap:18 prep,cuenoun:-11 prep,det:27 prep,ing:-19 prep,low:-18
  prep,lows:-16 prep,num:10 prep,poss:20 prep,prep:17 prep,role:-11 prep,time:-17 prepsub,cap:12 prepsub,pron:14
  sub,cap:13 sub,cue:12 sub,det:-16 sub,low:-10 sub,pron:18 that,aux:11
E,len=| 1:16 4-6:-12
E,next=| aux:-28 aux,adv,aux:-14 aux,adv,cue:15 aux,adv,det:25 aux,aux:-10 aux,aux,low:15 aux,cap:16 aux,cap,cap:11
  aux,det,cuenoun:13 aux,det,low:-25 aux,low,conj:12 aux,low,low:22 aux,low,prep:-13 aux,prep,aux:15 aux,prep,cap:12
  aux,quote:-18 aux,quote,quote:-18 aux,sub:25 aux,sub,low:26 aux,verb,sub:11 bracket:31 bracket,cap:-16
  bracket,cap,bracket:-37 bracket,conj:-12 bracket,cue:-21 bracket,edge:-13 bracket,edge,edge:-13 bracket,end:16
  bracket,end,edge:16 cap:-15 cap,cue:13 cap,end:-11 cap,end,edge:-11 cap,lows:10 cap,prep:-13 colon,cap,cap:17
  colon,det:-17 comma:10 comma,adv:-10 comma,adv,aux:23 comma,adv,comma:12 comma,adv,ing:20 comma,adv,low:-22
  comma,aux,adv:20 comma,aux,det:31 comma,aux,verb:-15 comma,cap,aux:-24 comma,cap,cap:-11 comma,cap,comma:-45
  comma,cap,conj:-49 comma,cap,cue:52 comma,cap,ed:23 comma,conj,adv:-49 comma,conj,aux:-13 comma,conj,cap:44
  comma,conj,cue:54 comma,conj,det:27 comma,conj,ed:36 comma,conj,low:-44 comma,conj,poss:-16 comma,conj,prep:-26
  comma,conj,pron:76 comma,conj,quant:13 comma,conj,sub:-13 comma,conj,that:-119 comma,conj,verb:13 comma,cue:10
  comma,cue,det:16 comma,cue,poss:-15 comma,cue,that:40 comma,cuenoun:76 comma,cuenoun,comma:33 comma,cuenoun,det:10
  comma,cuenoun,pron:10 comma,cuenoun,that:25 comma,det:22 comma,det,cap:-21 comma,det,cuenoun:28 comma,det,low:33
  comma,det,role:-21 comma,det,sub:-43 comma,edge:25 comma,edge,edge:25 comma,ing:33 comma,ing,det:34 comma,ing,low:22
  comma,ing,prep:-54 comma,low:-56 comma,low,conj:-29 comma,low,lows:-20 comma,low,prep:-12 comma,lows:-35
  comma,lows,conj:-17 comma,num,comma:-24 comma,num,low:40 comma,poss:-11 comma,poss,low:-40 comma,prep:-22
  comma,prep,cap:39 comma,prep,det:30 comma,prep,low:-26 comma,prep,num:-16 comma,prep,poss:-24 comma,prep,prep:-18
  comma,prep,quant:-21 comma,prep,rel:49 comma,pron,aux:-49 comma,pron,cue:-10 comma,pronaux:-14 comma,quote:-32
  comma,quote,quote:-32 comma,rel:19 comma,rel,aux:-12 comma,rel,cue:-26 comma,rel,ed:-14 comma,sub:10
  comma,sub,cap:24 comma,sub,det:-58 comma,sub,pron:-53 comma,sub,sub:-19 comma,title:26 comma,title,cap:16
  comma,verb:-22 comma,verb,det:-22 conj,adv,ing:19 conj,adv,low:-10 conj,aux:11 conj,aux,adv:30 conj,aux,det:-25
  conj,aux,ed:25 conj,cap:-11 conj,cap,aux:-22 conj,cap,cap:-13 conj,cap,cue:31 conj,cap,prep:-15 conj,comma:13
  conj,cue:47 conj,cue,cap:17 conj,cue,comma:40 conj,cue,low:10 conj,cue,prep:-26 conj,cue,that:25 conj,cuenoun:58
  conj,cuenoun,prep:14 conj,det:-39 conj,det,low:-16 conj,ed:22 conj,ed,low:-25 conj,ing,det:26 conj,low:-25
  conj,low,cuenoun:20 conj,low,det:28 conj,low,lows:-17 conj,lows:-27 conj,poss:-17 conj,poss,role:-16 conj,prep:13
  conj,pron:23 conj,pron,aux:10 conj,pron,cue:-12 conj,quote:-37 conj,quote,quote:-37 conj,qword:-25 conj,role:-11
  conj,that:-42 conj,that,det:-11 conj,that,pron:-12 conj,title,cap:13 conj,verb:16 conj,verb,low:11 cue:-28
  cue,cap:-14 cue,comma:14 cue,comma,quote:23 cue,det,low:30 cue,end:-12 cue,end,edge:-12 cue,low:-23 cue,lows:-10
  cue,poss,low:15 cue,that:22 cue,that,cap:10 cue,that,det:16 cue,time:10 cuenoun:-29 cuenoun,prep,det:-10
  cuenoun,prep,ing:11 cuenoun,prep,qword:14 cuenoun,pron:10 cuenoun,pron,aux:12 dash:37 dash,adv:16 dash,aux:-18
  dash,cap,low:-36 dash,conj,adv:-18 dash,conj,cue:10 dash,conj,pron:27 dash,det:38 dash,det,low:39 dash,ed:-15
  dash,ing:24 dash,low:-30 dash,prep:-15 dash,prep,det:14 dash,quote:11 dash,quote,quote:11 dash,rel:-10 dash,sub:27
  end:29 end,bracket:29 end,bracket,edge:34 low:-16 lows:-13 prep:-38 prep,adv:14 prep,adv,det:10 prep,adv,quant:25
  prep,adv,verb:14 prep,body:24 prep,cap,adv:13 prep,cap,cap:13 prep,cap,comma:-32 prep,cap,conj:-23 prep,cap,dash:10
  prep,cap,det:28 prep,cap,ing:-15 prep,cap,prep:-18 prep,cap,prepsub:24 prep,cap,quote:23 prep,cap,rel:14
  prep,conj:19 prep,cue:14 prep,cue,cap:-11 prep,cue,det:46 prep,cue,low:-12 prep,cue,poss:-13 prep,cue,that:23
  prep,cuenoun:-15 prep,cuenoun,comma:12 prep,det:11 prep,det,body:26 prep,det,cap:-29 prep,det,cue:-12
  prep,det,cuenoun:46 prep,det,doc:15 prep,det,ed:-15 prep,det,ing:-11 prep,det,low:30 prep,det,num:-15
  prep,det,quote:-15 prep,det,title:-11 prep,det,verb:13 prep,ing,adv:11 prep,ing,det:10 prep,low,cap:-13
  prep,low,det:-16 prep,low,end:21 prep,low,lows:-12 prep,low,poss:24 prep,low,prep:-32 prep,low,time:25
  prep,low,title:13 prep,lows:-16 prep,lows,prep:-14 prep,num:-11 prep,num,cap:14 prep,poss:10 prep,poss,body:16
  prep,poss,cap:12 prep,poss,low:-15 prep,poss,lows:-23 prep,poss,title:10 prep,prep,det:-11 prep,prep,quant:14
  prep,quant,cuenoun:-14 prep,quant,lows:23 prep,quote:-13 prep,quote,quote:-13 prep,qword:-11 prep,rel,det:10
  prep,role,conj:14 prep,time:23 prep,time,comma:27 prep,time,end:23 prep,time,prep:-13 prep,time,that:-17
  prep,time,time:38 prep,title:-15 prep,verb:-28 prepsub,adv:14 prepsub,cap,cap:-11 prepsub,det,body:-11
  prepsub,det,cap:35 prepsub,ing:30 prepsub,low:15 prepsub,poss,low:-12 prepsub,pron,cue:10 pron,cue,end:-16 quant:13
  quote:-27 quote,quote:-27 quote,quote,quote:-27 rel,verb:14 rel,verb,prep:11 semi:55 semi,conj:-13 stop:21
  stop,edge:15 stop,edge,edge:15 sub,adv:17 sub,adv,end:16 sub,cap,aux:-11 sub,cue:16 sub,cue,prep:15
  sub,det,quant:-11 sub,det,quote:-13 sub,det,title:14 sub,ed:-18 sub,ed,prep:-10 sub,ing,det:-10 sub,ing,prep:15
  sub,low:-13 sub,low,lows:10 sub,poss:14 sub,poss,low:-10 sub,pron:13 sub,pron,aux:-22 sub,pron,cue:-19
  sub,pron,ed:19 sub,pron,verb:11 sub,quant:-17 sub,quote:-19 sub,quote,quote:-19 sub,role:19 sub,sub:12
  sub,title,prep:-12 that:-15 that,aux:27 that,aux,ed:21 that,aux,verb:19 that,cap,cap:12 that,det,cap:12
  that,pron:-13
E,noun,next=| aux:40 bracket:-24 comma:-42 cuenoun:15 dash:11 quote:11 stop:-61 that:28
E,noun,verbs=0,word=| and:10 to:-10
E,noun,verbs=1,word=| in:10 that:13
E,noun,verbs=2,word=| :-45
E,of,in=now,then=| now:10
E,of,in=then,then=| :-17 then:11
E,of,next=| aux:17 comma:-11 stop:-48
E,opens=adv,next=| aux:26 cue:-10 dash:-39 prep:-33 sub:-11
E,opens=bracket,next=| bracket:10 end:25 stop:-21
E,opens=cap,next=| aux:-33 bracket:-13 cap:-37 colon:-10 conj:-10 cue:-20 cuenoun:-15 dash:47 det:-22 ing:22 prep:47
  prepsub:42 quote:-19 semi:15 stop:34 sub:11 that:-29
E,opens=conj,next=| bracket:10 cap:11 comma:-26 conj:-12 cue:-15 cuenoun:13 dash:19 prep:22 prepsub:-18 that:-11
E,opens=dash,next=| prep:22 stop:-34
E,opens=det,next=| aux:42 comma:-29 conj:-18 dash:38 prepsub:12 quote:-13 rel:-14
E,opens=poss,next=| conj:47 prep:-13 stop:-15
E,opens=prep,next=| aux:14 bracket:15 comma:14 conj:-44 cue:22 cuenoun:-13 dash:-52 prep:-35 prepsub:-17 rel:11
  stop:19 sub:24 that:30
E,opens=prepsub,next=| cap:26 comma:52 conj:-16 dash:-14 prep:29 stop:-48 sub:-15
E,opens=pron,next=| aux:-31 bracket:26 comma:-26 conj:71 cue:29 cuenoun:-11 dash:15 prep:-16 rel:-12 stop:45 sub:-12
  that:-10
E,opens=pronaux,next=| comma:-40 prep:18 stop:13
E,opens=quant,next=| comma:-16 stop:25
E,opens=quote,next=| aux:-10 prep:-27 stop:46
E,opens=qword,next=| prep:10
E,opens=sub,next=| aux:-27 cap:15 comma:63 prep:-25 prepsub:-10 stop:-46 sub:-10
E,opens=that,next=| aux:-11 comma:-18 conj:14 cue:-10
E,opens=time,next=| comma:43 conj:-26 quote:13 rel:13 sub:-21
E,opens=title,next=| aux:-15 conj:-40 dash:33 prep:-24 quote:10 stop:26 sub:-12 that:22
E,past,in=,then=| :-23 ing:42 then:-14
E,past,in=ed,then=| :-26 ed:14 ing:-17 now:22
E,past,in=ing,then=| ing:-16 now:-16 then:33
E,past,in=now,then=| :-10 ed:-16 ing:29 now:-20 then:16
E,past,in=then,then=| ed:11 then:23 verb:-19
E,past,in=verb,then=| ed:43 ing:-25 now:-34 verb:19
E,past,next=| adv:12 aux:-59 cap:-19 comma:37 conj:-14 cue:13 cuenoun:-37 dash:17 end:22 ing:20 prep:38 prepsub:-15
  pron:-13 rel:15 semi:12 stop:20 sub:-38
E,phrase,in=,then=| :40 now:-33
E,phrase,in=ed,then=| :-13 then:13
E,phrase,in=ing,then=| ing:-18 now:16 then:11
E,phrase,in=now,then=| then:-10
E,phrase,in=then,then=| :-10 ed:15 ing:18 now:-17 then:-13
E,phrase,next=| aux:-12 comma:39 conj:-14 dash:-36 stop:39
E,piece=0,next=| bracket:29 bracket,cap:-14 bracket,edge:-13 bracket,end:16 cap:-23 cap,end:-11 colon,quote:-44
  comma:-31 comma,adv:23 comma,cap:-70 comma,cuenoun:47 comma,det:-22 comma,ed:-16 comma,edge:25 comma,ing:32
  comma,low:-58 comma,lows:-18 comma,num:-19 comma,poss:-27 comma,quant:12 comma,quote:-11 comma,rel:48 conj,comma:13
  conj,cuenoun:29 conj,det:-30 conj,ed:17 conj,prep:-20 conj,quote:-21 cuenoun:-15 dash:22 dash,adv:14 dash,conj:-23
  dash,det:42 dash,prep:-19 dash,quote:-28 dash,sub:22 end:29 end,bracket:29 prep,conj:22 prep,cuenoun:-17
  prep,ing:-14 prep,lows:-15 prep,num:-18 prep,quant:29 prep,role:-11 prep,time:48 prepsub,det:-12 prepsub,ing:23
  prepsub,low:20 semi:42 stop:21 stop,edge:15 sub:-13 sub,adv:19 sub,cap:14 sub,det:-16 sub,prep:10 sub,quote:-10
  sub,title:-11 that:14
E,piece=1,next=| aux:-28 aux,aux:-10 aux,cap:16 aux,quote:-18 aux,sub:25 bracket,cue:-21 cap,cue:13 colon:16
  colon,cap:-15 colon,quote:53 comma:40 comma,adv:-33 comma,cap:62 comma,cue:10 comma,cuenoun:29 comma,det:44
  comma,ed:20 comma,lows:-17 comma,poss:15 comma,prep:-28 comma,prepsub:-22 comma,pronaux:-14 comma,quote:-22
  comma,rel:-29 comma,title:20 comma,verb:-22 conj,aux:11 conj,cue:47 conj,cuenoun:29 conj,low:-25 conj,lows:-29
  conj,poss:-16 conj,prep:33 conj,quote:-16 conj,qword:-25 conj,role:-14 conj,that:-38 conj,title:16 conj,verb:16
  cue:-28 cue,cap:-14 cue,comma:14 cue,end:-12 cue,low:-23 cue,lows:-10 cue,that:22 cue,time:10 cuenoun:-14
  cuenoun,pron:10 cuenoun,that:10 dash:15 dash,aux:-18 dash,conj:22 dash,rel:-19 det:11 low:-10 prep:-34 prep,adv:11
  prep,body:27 prep,cue:14 prep,quant:-23 prep,qword:-10 prep,time:-25 prep,verb:-28 prepsub,det:11 quote:-17
  quote,quote:-17 rel,verb:14 semi:12 sub:18 sub,cue:16 sub,ed:-10 sub,poss:16 sub,quant:-13 sub,role:22 sub,sub:14
  that:-29 that,aux:27 that,cap:-10 that,pron:-13
E,quoted=False,next=| aux:-21 aux,cap:17 aux,cue:-11 aux,cuenoun:10 aux,low:-15 aux,prep:10 aux,quote:-17 aux,sub:25
  aux,that:13 bracket,cap:-24 bracket,cue:-19 cap:-64 cap,aux:-13 cap,cap:-15 colon:21 colon,det:-17 colon,quote:18
  comma,cue:36 comma,cuenoun:81 comma,det:13 comma,edge:38 comma,ing:17 comma,low:-44 comma,lows:-33 comma,num:12
  comma,poss:-33 comma,prep:-27 comma,prepsub:-20 comma,quote:-19 comma,sub:24 comma,title:42 comma,verb:-32 conj:-31
  conj,aux:23 conj,cap:-44 conj,cue:41 conj,cuenoun:47 conj,det:-37 conj,ed:27 conj,low:-47 conj,lows:-17
  conj,poss:-35 conj,prep:30 conj,pron:10 conj,qword:-19 conj,role:-19 conj,that:-26 conj,verb:13 cue:-110 cue,low:-13
  cue,poss:-11 cue,prep:-16 cue,that:-18 cuenoun:-60 cuenoun,that:-12 dash,aux:-22 dash,cue:-12 dash,det:25
  dash,low:-34 dash,prep:-15 dash,quote:15 dash,rel:-20 dash,sub:19 end:30 end,bracket:30 prep:-32 prep,adv:25
  prep,aux:-17 prep,body:15 prep,cap:-23 prep,conj:19 prep,cue:22 prep,det:31 prep,poss:14 prep,quant:13
  prep,quote:-11 prep,rel:-25 prep,time:22 prep,title:-21 prep,verb:-25 prepsub:29 prepsub,adv:11 prepsub,cap:-12
  prepsub,det:10 prepsub,ing:18 prepsub,low:15 quote:-40 quote,quote:-40 rel:-35 rel,aux:-10 semi:52 semi,conj:-10
  stop:21 stop,edge:15 sub:-16 sub,adv:32 sub,cap:-10 sub,det:-13 sub,ed:-14 sub,ing:-10 sub,poss:20 sub,quant:-16
  sub,quote:-17 sub,sub:25 that:-20 that,aux:14 that,pron:-10
E,quoted=True,next=| bracket:36 cap:49 cap,cue:17 colon:-13 comma,cap:-11 comma,cue:-26 comma,ing:16 comma,low:-12
  comma,quote:-14 comma,rel:25 comma,sub:-13 conj:24 conj,aux:-12 conj,cap:33 conj,low:22 conj,lows:-10 conj,poss:18
  conj,prep:-17 conj,pron:13 conj,quote:-33 conj,that:-17 cue:81 cue,det:14 cue,poss:15 cue,prep:11 cue,that:40
  cuenoun:30 cuenoun,that:22 dash:29 ing:14 low:-15 lows:-13 prep,adv:-10 prep,aux:13 prep,cap:22 prep,det:-20
  prep,ed:12 prepsub:-22 prepsub,cap:16 prepsub,det:-11 quant:13 quote:13 quote,quote:13 rel:32 rel,aux:18 rel,verb:17
  sub:20 sub,adv:-16 sub,cap:19 sub,pron:13 that,aux:13
E,rank=| 0:79 4:-10 5:-25 6:-44
| E,report:63
E,report,next=| aux:-16 comma:35 conj:96 cue:-28 dash:20 prepsub:33 pron:19 rel:-20 sub:18 that:-22
E,s,in=,then=| :-24 ed:-15 ing:10 now:34 then:-13
E,s,in=ed,then=| ed:-14
E,s,in=ing,then=| :26 verb:-16
E,s,in=now,then=| ed:-14 ing:-42 now:22 then:47
E,s,in=then,then=| :10 ed:-34 ing:17 now:36 then:-29
E,s,in=verb,then=| then:-17 verb:11
E,s,next=| bracket:25 comma:-10 conj:12 cue:-12 prep:-24 semi:22 sub:33 that:-11
E,say,next=| adv:-15 aux:-47 bracket:15 cap:25 conj:28 cuenoun:-13 prepsub:-39 pron:17 quote:-23 rel:-23 stop:42
  sub:20
E,say,verbs=0,word=| :-31 about:-15 after:-15 and:-27 as:23 between:-12 but:25 during:-10 if:-18 of:-26 on:20 over:-13
  to:35 with:10
E,say,verbs=1,word=| at:-12 because:21 by:-15 if:-10 on:28 or:-11 out:12 than:16 that:-14 when:-26 while:22 with:-15
  yet:-10
E,say,verbs=2,word=| :50 and:28 because:-10 but:17 by:15 for:12 if:11 on:16 that:13 when:-11
E,start=adv,colon,next=| comma:-15
E,start=adv,commas=0,next=| conj:13 dash:22
E,start=adv,commas=1,next=| comma:11
E,start=adv,commas=2,next=| stop:19
E,start=adv,last=| adv:-24 cap:57 cuenoun:-15 doc:10 low:22 prep:-12 role:-11
E,start=adv,next=| conj:24 dash:28
E,start=adv,say,next=| comma:33 conj:10 prep:-11 stop:-27
E,start=adv,verbs=0,next=| conj:22 prep:-12 stop:-12
E,start=adv,verbs=0,piece=0,next=| stop:-12
E,start=adv,verbs=0,piece=1,next=| comma:14 prep:-13
E,start=adv,verbs=1,piece=1,next=| prep:13
E,start=adv,verbs=2,next=| stop:13
E,start=adv,verbs=2,piece=0,next=| stop:13
E,start=adv,vow,next=| prep:-10
E,start=aux,commas=0,next=| stop:12 sub:10
E,start=aux,commas=1,next=| stop:-14
E,start=aux,commas=2,next=| stop:24
E,start=aux,last=| adv:-10 body:18 cap:22 low:-40 lows:19
E,start=aux,next=| stop:22 sub:10
E,start=aux,say,next=| comma:13 stop:11 sub:13
E,start=aux,verbs=1,next=| conj:13 sub:11
E,start=aux,verbs=1,piece=0,next=| comma:-17
E,start=aux,verbs=1,piece=1,next=| comma:14
E,start=aux,verbs=2,next=| stop:17
E,start=aux,verbs=2,piece=0,next=| stop:17
E,start=body,last=| lows:15
E,start=body,next=| aux:13
E,start=cap,accord,next=| comma:-18 stop:29
E,start=cap,accuse,next=| comma:-33 conj:17 prep:-15 stop:-10
E,start=cap,call,next=| comma:32 conj:-11 prep:-22 rel:22 stop:-32
E,start=cap,colon,next=| prep:-11 stop:11
E,start=cap,commas=0,next=| colon:-20 comma:11 conj:27 cue:11 cuenoun:-11 prep:34 prepsub:17 rel:22 semi:16 stop:12
E,start=cap,commas=1,next=| conj:-17 prep:-18 stop:-33
E,start=cap,commas=2,next=| comma:-10 stop:18
E,start=cap,declare,next=| prep:38 stop:15
E,start=cap,hint,next=| prep:10 stop:13
E,start=cap,judge,next=| aux:17 comma:27 conj:32 prep:-23 stop:-52 that:13
E,start=cap,last=| adv:36 body:45 cue:29 cuenoun:-10 ed:-13 lows:24 poss:-13 pron:-34 quote:-17 semi:-14 sub:-13
  time:-17 title:-12
E,start=cap,next=| bracket:-24 colon:-27 conj:12 cuenoun:-14 dash:-15 prepsub:14 rel:20
E,start=cap,noun,next=| aux:11 comma:17 stop:-33
E,start=cap,say,next=| aux:-18 cap:11 comma:-28 prep:33 stop:30
E,start=cap,tell,next=| prep:-11
E,start=cap,urge,next=| stop:35
E,start=cap,utter,next=| prep:10
E,start=cap,verbs=0,next=| cap:12 dash:-28 prep:15 prepsub:15 rel:15
E,start=cap,verbs=0,piece=0,next=| bracket:-10 comma:-11 sub:13
E,start=cap,verbs=0,piece=1,next=| comma:15 prep:11 prepsub:-12
E,start=cap,verbs=1,next=| comma:-21 conj:23 sub:-11
E,start=cap,verbs=1,piece=1,next=| comma:-15 conj:26 prep:10
E,start=cap,verbs=2,next=| comma:12 conj:-16 dash:23 prep:-11
E,start=cap,verbs=2,piece=0,next=| comma:-19 prep:-20
E,start=cap,verbs=2,piece=1,next=| comma:31 conj:-11
E,start=conj,commas=0,next=| prep:27
E,start=conj,last=| conj:14
E,start=conj,next=| prep:27 stop:13
E,start=conj,say,next=| prep:27
E,start=cue,last=| cap:-21
E,start=cue,next=| stop:-15
E,start=cue,verbs=2,next=| stop:-13
E,start=cue,verbs=2,piece=0,next=| stop:-13
E,start=cuenoun,commas=0,next=| comma:10 prep:10 that:10
E,start=cuenoun,judge,next=| prep:10
E,start=cuenoun,last=| cue:-12 cuenoun:22 low:24 lows:17 role:13
E,start=cuenoun,next=| prep:10 stop:-20 that:10
E,start=cuenoun,say,next=| stop:21
E,start=cuenoun,verbs=0,next=| conj:10
E,start=cuenoun,verbs=0,piece=0,next=| prep:10
E,start=det,accord,next=| comma:-21 stop:26
E,start=det,accuse,next=| comma:23 cue:11 stop:-53
E,start=det,ask,next=| conj:25 stop:-28
E,start=det,call,next=| comma:-12 conj:15 cue:10 cuenoun:11 dash:-27 prep:-16 quote:25 stop:27 sub:-13
E,start=det,commas=0,next=| conj:28 prepsub:20 quote:16 rel:-19
E,start=det,commas=1,next=| comma:-20 conj:-30
E,start=det,commas=2,next=| stop:-10
E,start=det,declare,next=| conj:23 prep:-47 stop:11 that:20
E,start=det,hint,next=| stop:22
E,start=det,judge,next=| aux:13 bracket:20 conj:-14 dash:14 stop:30 that:-13
E,start=det,last=| aux:-14 body:18 bracket:-31 colon:-21 comma:-12 dash:-10 det:42 ed:-15 num:10 poss:11 prep:25
  quant:15 role:-19 sub:13 time:18 title:-10 verb:11
E,start=det,next=| bracket:-11 colon:23 comma:-11 cue:-12 cuenoun:-10 dash:14 prepsub:11 quote:15 rel:-21 sub:12
E,start=det,noun,next=| prep:10 stop:12
E,start=det,say,next=| comma:23 dash:17 sub:17
E,start=det,tell,next=| stop:18
E,start=det,urge,next=| aux:14 prep:17 stop:-30
E,start=det,utter,next=| conj:-24 stop:16
E,start=det,verbs=0,next=| bracket:-23 cap:-11 colon:-19 comma:22 conj:25 cuenoun:-12 dash:25 prepsub:18 quote:20
  rel:-17 sub:30 that:15
E,start=det,verbs=0,piece=0,next=| bracket:-17 conj:39 dash:43 prep:39 prepsub:12 quote:17
E,start=det,verbs=0,piece=1,next=| cap:-15 comma:21 conj:-14 dash:-19 prep:-34 rel:-16 sub:27 that:21
E,start=det,verbs=1,next=| colon:18 comma:-12 stop:12
E,start=det,verbs=1,piece=0,next=| comma:-13 prep:15 stop:12
E,start=det,verbs=1,piece=1,next=| conj:-12
E,start=det,verbs=2,next=| aux:-11 comma:-21 conj:-27 dash:-14 prep:-18 stop:-11 sub:-13
E,start=det,verbs=2,piece=0,next=| comma:12 dash:14 stop:-11
E,start=det,verbs=2,piece=1,next=| aux:-11 comma:-33 conj:-22 dash:-27 prep:-10 sub:-10
E,start=det,vow,next=| comma:15 prep:28 stop:-58 sub:35
E,start=doc,last=| low:13
E,start=ed,last=| low:14
E,start=ed,verbs=2,next=| stop:11
E,start=ed,verbs=2,piece=0,next=| stop:11
E,start=ing,call,next=| prep:10 stop:-20
E,start=ing,commas=0,next=| comma:16 conj:-14 stop:-35 sub:-12
E,start=ing,declare,next=| stop:-12
E,start=ing,last=| cap:29 low:-11 prep:11 quote:-13
E,start=ing,next=| conj:-15 stop:-11 sub:-13
E,start=ing,say,next=| prep:-10 stop:17
E,start=ing,verbs=0,next=| comma:-18 conj:-13 sub:-12
E,start=low,accuse,next=| stop:10
E,start=low,call,next=| aux:10 comma:-28 conj:13 prep:12
E,start=low,commas=0,next=| aux:14 cue:-10 rel:16
E,start=low,commas=1,next=| stop:27
E,start=low,commas=2,next=| stop:-28
E,start=low,declare,next=| comma:13 prep:-11
E,start=low,judge,next=| comma:24 conj:-28 prep:23 stop:-10
E,start=low,last=| body:-25 cap:16 det:12 doc:18 low:-25 lows:-19 poss:16 role:14
E,start=low,next=| cue:-12 prep:12 rel:14
E,start=low,say,next=| conj:13 prep:-15
E,start=low,urge,next=| prep:-11 stop:22
E,start=low,verbs=0,next=| prep:21 stop:19
E,start=low,verbs=0,piece=0,next=| comma:-21 prep:17 stop:19
E,start=low,verbs=0,piece=1,next=| comma:23
E,start=low,verbs=1,next=| comma:15
E,start=low,verbs=2,next=| stop:-12
E,start=low,verbs=2,piece=0,next=| stop:-12
E,start=low,verbs=2,piece=1,next=| comma:-14
E,start=low,vow,next=| stop:-33
E,start=lows,accuse,next=| prep:-10
E,start=lows,call,next=| conj:10 prep:16 stop:-15
E,start=lows,commas=0,next=| comma:22 sub:17
E,start=lows,commas=1,next=| stop:-26
E,start=lows,declare,next=| stop:22
E,start=lows,judge,next=| stop:14
E,start=lows,last=| adv:-10 cap:17 cue:-18 cuenoun:-12 ed:11 ing:11 low:-21 num:-11 role:26
E,start=lows,next=| comma:17 stop:15 sub:16
E,start=lows,say,next=| cue:10
E,start=lows,verbs=0,next=| comma:25 conj:12 sub:17
E,start=lows,verbs=0,piece=0,next=| conj:14 prep:-12
E,start=lows,verbs=0,piece=1,next=| comma:20 prep:14
E,start=lows,verbs=1,next=| stop:16
E,start=lows,verbs=1,piece=0,next=| stop:16
E,start=num,commas=1,next=| stop:15
E,start=num,last=| cap:13 ed:18 lows:-18
E,start=num,next=| stop:15
E,start=poss,ask,next=| aux:13 stop:19
E,start=poss,call,next=| aux:11 comma:14 prep:-19 stop:-17
E,start=poss,commas=0,next=| conj:31 cuenoun:-11 dash:11 prep:19 prepsub:31 stop:-22 sub:-16
E,start=poss,commas=1,next=| conj:-13 prep:-11 stop:19
E,start=poss,commas=2,next=| stop:-15
E,start=poss,declare,next=| prep:32
E,start=poss,judge,next=| comma:-41 conj:10 prep:-12
E,start=poss,last=| body:-18 cap:26 cue:18 cuenoun:36 doc:-30 low:40 lows:19 num:-21 poss:-13 quant:11 time:-32
E,start=poss,next=| bracket:42 conj:12 cuenoun:-11 dash:-17 prepsub:26 stop:-18 sub:-21
E,start=poss,say,next=| aux:-11 dash:-12 prepsub:17
E,start=poss,utter,next=| stop:-20
E,start=poss,verbs=0,next=| comma:36 conj:14 cue:11 stop:17 sub:-22
E,start=poss,verbs=0,piece=0,next=| comma:21 prep:21 stop:17
E,start=poss,verbs=0,piece=1,next=| comma:15 conj:17 cue:11 prep:-14 sub:-13
E,start=poss,verbs=1,next=| comma:-11 stop:-16
E,start=poss,verbs=1,piece=0,next=| stop:-16
E,start=poss,verbs=1,piece=1,next=| comma:-14 conj:-12
E,start=poss,verbs=2,next=| comma:-23 stop:-18
E,start=poss,verbs=2,piece=0,next=| comma:-22 stop:-18
E,start=prep,accuse,next=| comma:25 prep:-13
E,start=prep,ask,next=| aux:12 prep:11 stop:-27
E,start=prep,commas=0,next=| aux:37 conj:12 cue:-14 dash:10 prep:-13 prepsub:22 sub:34 that:-11
E,start=prep,commas=1,next=| comma:16 sub:-10
E,start=prep,commas=2,next=| aux:15 comma:-16 conj:-12 stop:-14
E,start=prep,declare,next=| comma:-19 conj:19 stop:-26
E,start=prep,judge,next=| prep:10
E,start=prep,last=| adv:19 aux:-12 cuenoun:22 ed:24 low:23 lows:-14 num:16 prep:-18 quote:28 role:-11 time:-20
  verb:-20
E,start=prep,next=| aux:51 colon:19 cue:-17 prep:-20 prepsub:19 stop:-17 sub:22 that:-14
E,start=prep,noun,next=| aux:34 bracket:-16 comma:-13 conj:-11 stop:-21
E,start=prep,say,next=| aux:17 comma:-13 conj:-15 cuenoun:13
E,start=prep,tell,next=| stop:-19
E,start=prep,urge,next=| comma:29
E,start=prep,verbs=0,next=| aux:37 comma:26 conj:18 prep:-13 prepsub:30 stop:14 sub:31
E,start=prep,verbs=0,piece=0,next=| comma:25 conj:-14 prep:-22 stop:14 sub:18
E,start=prep,verbs=0,piece=1,next=| aux:37 conj:31 dash:27 sub:13
E,start=prep,verbs=1,next=| comma:-26 conj:-11 cuenoun:11 dash:-19 prepsub:-12
E,start=prep,verbs=1,piece=0,next=| comma:-12 conj:13 cuenoun:12
E,start=prep,verbs=1,piece=1,next=| comma:-14 conj:-24
E,start=prep,verbs=2,next=| aux:16 prep:-10 stop:-24
E,start=prep,verbs=2,piece=0,next=| conj:11 stop:-24
E,start=prep,verbs=2,piece=1,next=| aux:16
E,start=prep,vow,next=| aux:-16 comma:14 conj:14 dash:-10 prep:-19 stop:47
E,start=pron,call,next=| prep:12 stop:-10
E,start=pron,colon,next=| comma:-10 stop:25
E,start=pron,commas=0,next=| aux:-17 cap:-10 colon:-10 comma:31 conj:16 cue:-14 prep:15 prepsub:-12 stop:15
E,start=pron,commas=1,next=| comma:-17 cue:11 dash:17 stop:27
E,start=pron,commas=2,next=| stop:-31
E,start=pron,declare,next=| comma:34 stop:-34
E,start=pron,last=| adv:-45 aux:33 body:17 bracket:-16 cap:10 ed:17 ing:-24 num:22 prep:11 pron:24 quote:10 role:-21
  that:-10 time:-21 title:32
E,start=pron,next=| aux:-19 cap:-10 comma:12 conj:12 dash:14 prep:10 prepsub:-13 stop:12 that:-10
E,start=pron,say,next=| aux:-10 conj:28 prepsub:-21 stop:-14 sub:10
E,start=pron,tell,next=| conj:-10 stop:13
E,start=pron,verbs=0,next=| aux:-20 conj:18 cue:-11 prep:27
E,start=pron,verbs=0,piece=1,next=| aux:-20 cue:-11 prep:20
E,start=pron,verbs=1,next=| conj:-13 cue:-11 dash:23 prep:-11 stop:18 sub:13
E,start=pron,verbs=1,piece=0,next=| comma:-14 dash:34 prep:-16 stop:18
E,start=pron,verbs=1,piece=1,next=| comma:16 cue:-11 sub:18
E,start=pron,verbs=2,next=| bracket:10 cue:18 dash:-12 prepsub:-11
E,start=pron,verbs=2,piece=0,next=| bracket:10 comma:12 dash:-14
E,start=pron,verbs=2,piece=1,next=| cue:18 prep:-10
E,start=pronaux,commas=0,next=| stop:33
E,start=pronaux,commas=1,next=| stop:-20
E,start=pronaux,last=| adv:19 cap:-28 cue:25 low:-30 quote:44 role:17
E,start=pronaux,say,next=| comma:10 conj:-11 stop:15
E,start=pronaux,verbs=1,next=| conj:-14
E,start=pronaux,verbs=2,next=| conj:11 prep:12 prepsub:10 stop:13
E,start=pronaux,verbs=2,piece=0,next=| comma:-12 prep:13 stop:13
E,start=pronaux,verbs=2,piece=1,next=| comma:11 conj:12
E,start=quant,commas=1,next=| stop:-18
E,start=quant,last=| adv:12 aux:11 body:14 cap:-11 doc:-12 ed:15 low:13 lows:-27 quant:-12 role:-20 title:10
E,start=quant,say,next=| comma:-26 prep:10 stop:15
E,start=quant,verbs=0,next=| comma:14 sub:10
E,start=quant,verbs=1,next=| comma:10
E,start=quant,verbs=1,piece=0,next=| prep:11
E,start=quant,verbs=2,next=| comma:-21 stop:11
E,start=quant,verbs=2,piece=0,next=| stop:11
E,start=quant,vow,next=| prep:18
E,start=quote,call,next=| cue:11 prep:29 stop:-16
E,start=quote,commas=0,next=| cap:13 cue:13 cuenoun:20 prep:-18
E,start=quote,commas=2,next=| stop:-12
E,start=quote,judge,next=| conj:22 stop:-33
E,start=quote,last=| adv:-15 cap:-56 cue:-13 quote:81 role:11 title:29
E,start=quote,next=| cap:12 comma:-19 cue:10 cuenoun:20 prep:-22 stop:-21
E,start=quote,say,next=| comma:10 prep:-20 stop:-10
E,start=quote,utter,next=| prep:16 stop:-51
E,start=quote,verbs=0,next=| cap:14 comma:-31 cue:17 cuenoun:20 prep:-15 stop:21
E,start=quote,verbs=0,piece=0,next=| conj:-21 stop:21
E,start=quote,verbs=0,piece=1,next=| comma:-26 conj:16 cue:17
E,start=quote,verbs=1,next=| stop:-26
E,start=quote,verbs=1,piece=0,next=| stop:-26
E,start=quote,verbs=2,next=| comma:10 stop:-15
E,start=quote,verbs=2,piece=0,next=| comma:10 stop:-15
E,start=quote,vow,next=| prep:-11
E,start=qword,ask,next=| conj:-12
E,start=qword,commas=0,next=| aux:-14 that:12
E,start=qword,judge,next=| stop:14
E,start=qword,last=| adv:-13 cap:36 low:30 lows:27 quote:-34 time:17
E,start=qword,next=| aux:-16 stop:19 that:12
E,start=qword,say,next=| comma:13 stop:-14 sub:10
E,start=qword,verbs=0,next=| aux:-11 comma:-22 prep:-14 stop:12
E,start=qword,verbs=0,piece=0,next=| prep:-11 stop:12
E,start=qword,verbs=0,piece=1,next=| aux:-11
E,start=qword,verbs=1,next=| sub:14
E,start=qword,verbs=1,piece=1,next=| comma:-10
E,start=qword,verbs=2,next=| comma:24 stop:11 that:14
E,start=qword,verbs=2,piece=0,next=| stop:11
E,start=qword,verbs=2,piece=1,next=| comma:21 prep:14
E,start=rel,ask,next=| comma:14
E,start=rel,commas=0,next=| comma:28
E,start=rel,last=| low:-12
E,start=rel,next=| comma:24 stop:-19
E,start=rel,verbs=2,next=| stop:-20
E,start=rel,verbs=2,piece=0,next=| stop:-20
E,start=role,commas=0,next=| sub:13
E,start=role,judge,next=| stop:-19
E,start=role,last=| lows:-13 prep:-12 role:36
E,start=role,next=| sub:13
E,start=role,say,next=| stop:22
E,start=role,verbs=0,next=| prep:11
E,start=sub,ask,next=| aux:-17 comma:10 conj:-22 prep:-21 stop:31
E,start=sub,call,next=| prep:10 stop:-12
E,start=sub,commas=0,next=| conj:-11
E,start=sub,commas=1,next=| comma:-19 conj:10 stop:-18
E,start=sub,judge,next=| prep:11 stop:-21
E,start=sub,last=| adv:13 cap:-38 cue:-12 ed:-15 low:30 role:12 time:17 verb:17
E,start=sub,next=| comma:-14 stop:-14
E,start=sub,say,next=| comma:-36 conj:23 prep:12 stop:-18
E,start=sub,verbs=0,next=| prep:22 stop:-30
E,start=sub,verbs=0,piece=0,next=| prep:21 stop:-30
E,start=sub,verbs=1,next=| comma:-36 prep:-10 stop:-11
E,start=sub,verbs=1,piece=0,next=| stop:-11
E,start=sub,verbs=1,piece=1,next=| comma:-22
E,start=sub,verbs=2,next=| comma:24 stop:26
E,start=sub,verbs=2,piece=0,next=| stop:26
E,start=sub,verbs=2,piece=1,next=| comma:19
E,start=that,commas=0,next=| aux:-12 bracket:-10 colon:25 comma:-11 cue:18 det:-15 prep:-28 quote:-10 stop:-11 sub:-21
  that:12
E,start=that,commas=1,next=| stop:30 that:11
E,start=that,commas=2,next=| stop:19
E,start=that,declare,next=| comma:14 cue:11 prep:10 stop:-19 sub:18
E,start=that,hint,next=| comma:18 prepsub:11
E,start=that,judge,next=| prep:14
E,start=that,last=| adv:20 aux:-22 bracket:-28 cap:-31 comma:-23 conj:-12 cue:-34 det:-24 doc:38 ed:24 ing:26 low:10
  lows:48 num:15 prepsub:-12 pron:13 quote:40 role:16 that:-42 time:10
E,start=that,next=| aux:-20 bracket:-11 colon:13 cue:10 dash:10 det:-15 prep:-24 prepsub:-14 quote:-10 rel:-10 stop:38
  sub:-18 that:21
E,start=that,noun,next=| cuenoun:21 stop:-25 that:26
E,start=that,say,next=| cap:17 colon:22 conj:10 cue:12 dash:-25 prep:-13 sub:-15
E,start=that,tell,next=| conj:-16 prep:-12 prepsub:-13 stop:39
E,start=that,verbs=0,next=| aux:-44 cap:-13 comma:-60 conj:-49 dash:-51 prep:-36 prepsub:-16 sub:-19
E,start=that,verbs=0,piece=0,next=| dash:-26 prepsub:-11
E,start=that,verbs=0,piece=1,next=| aux:-44 cap:-13 comma:-56 conj:-44 dash:-25 prep:-32 sub:-21
E,start=that,verbs=1,next=| aux:12 cap:14 comma:32 conj:22 cue:13 dash:40 stop:30 sub:-10
E,start=that,verbs=1,piece=0,next=| comma:46 stop:30
E,start=that,verbs=1,piece=1,next=| aux:12 cap:21 comma:-14 conj:29 cue:13 dash:32 prepsub:14 that:11
E,start=that,verbs=2,next=| aux:12 bracket:-10 comma:31 conj:17 cue:-11 dash:21 prep:12 sub:12 that:14
E,start=that,verbs=2,piece=0,next=| conj:-11 dash:10 that:20
E,start=that,verbs=2,piece=1,next=| aux:12 comma:37 conj:28 cue:-11 cuenoun:10 dash:11 sub:15
E,start=that,vow,next=| aux:10 comma:-26 stop:21
E,start=title,commas=0,next=| aux:-10 cue:16 dash:43
E,start=title,commas=2,next=| stop:-15
E,start=title,judge,next=| stop:-31
E,start=title,last=| adv:-11 cap:11 cuenoun:22 ing:10 lows:-24 quote:11 role:-16 title:-10
E,start=title,next=| aux:-11 cue:15 dash:35 stop:-16
E,start=title,say,next=| comma:15 prep:14 stop:-18
E,start=title,verbs=0,next=| conj:17
E,start=title,verbs=0,piece=0,next=| conj:10
E,start=title,verbs=1,next=| comma:-13 cue:13 stop:-12 sub:10
E,start=title,verbs=1,piece=0,next=| stop:-12
E,start=title,verbs=1,piece=1,next=| cue:13
E,start=title,verbs=2,piece=1,next=| comma:13
E,start=verb,last=| low:-14
E,start=verb,next=| stop:10
E,start=verb,verbs=2,next=| stop:18
E,start=verb,verbs=2,piece=0,next=| stop:18
E,subject=,next=| aux:-11 cap:-11 colon:25 cue:-27 cuenoun:-41 dash:-16 det:18 end:29 low:-15 lows:-13 prep:-20
  quant:13 quote:-23 semi:48 stop:21 sub:-19
E,subject=| he:38 he'll:-17 i:27 it:16 she's:-14 they:-13 you:12
E,subject=he's,next=| comma:25
E,subject=he,next=| conj:24 cue:-15 cuenoun:11 rel:18 sub:28
E,subject=it,next=| conj:10 dash:31
E,subject=she,next=| comma:-17 conj:-30 cue:10 prepsub:19 sub:-18
E,subject=they,next=| comma:24 prepsub:-11 rel:-10
E,tell,next=| aux:-13 dash:28 prep:-11 sub:-16
E,tell,verbs=0,word=| :16 and:-22
E,tell,verbs=1,word=| :-13
E,tell,verbs=2,word=| :32 and:12
E,that,in=ing,then=| :16
E,that,in=now,then=| now:-13 verb:17
E,that,in=then,then=| ed:17 now:-19
E,that,next=| aux:-13 cuenoun:19 that:23
E,then=,next=| adv:-13 bracket:20 cap:-14 colon:30 comma:18 conj:-54 cuenoun:-21 dash:10 end:34 lows:-29 prep:11
  prepsub:-16 semi:25 stop:21
E,then=| ed:26 verb:-18
E,then=ed,next=| bracket:17 cap:21 cuenoun:-10 det:11 prep:-26 prepsub:-30 sub:31 that:-11
E,then=ing,next=| comma:-17 cue:55 cuenoun:16 prepsub:15 sub:-21
E,then=now,next=| aux:16 colon:-24 comma:27 cue:-46 cuenoun:-15 prep:-11 rel:15 semi:23 sub:12
E,then=then,next=| aux:-44 cap:-11 conj:29 cue:-37 cuenoun:11 dash:27 rel:-13
E,then=verb,next=| cap:-10 comma:-22 cuenoun:-10 prepsub:28 rel:-11 verb:-11
E,to,in=,then=| :17
E,to,in=then,then=| then:-13
E,to,in=verb,then=| ing:-11 now:19
E,to,next=| aux:29 comma:-11 conj:-23 prep:-15 stop:22
E,turn,in=now,then=| :20 now:-20
E,turn,in=then,then=| :20 then:-15
E,turn,next=| comma:-40 stop:58
E,urge,next=| comma:30 dash:-12 prep:-14 stop:21
E,urge,verbs=0,word=| :32 on:-10
E,urge,verbs=2,word=| :-11
E,utter,next=| prep:12 stop:-56 sub:14
E,utter,verbs=0,word=| :-15 in:-15 of:-12 on:33
E,utter,verbs=2,word=| :-24
E,verbs=0,next=| aux:-16 aux,cap:19 aux,cue:13 aux,cuenoun:11 aux,ed:-16 aux,quote:-15 aux,verb:-19 bracket:13
  bracket,cap:-16 cap:-14 cap,aux:-11 cap,cap:-14 colon:-21 colon,quote:-12 comma,adv:18 comma,aux:14 comma,cap:-28
  comma,conj:64 comma,cuenoun:29 comma,det:-41 comma,ed:33 comma,edge:-13 comma,ing:28 comma,low:-49 comma,num:-18
  comma,poss:-22 comma,pronaux:-22 comma,quant:17 comma,rel:-33 comma,sub:18 conj:37 conj,adv:51 conj,aux:39
  conj,cap:-19 conj,cue:48 conj,cuenoun:23 conj,det:-22 conj,ed:37 conj,ing:-12 conj,low:-28 conj,lows:-16
  conj,poss:-20 conj,prep:-11 conj,pron:16 conj,quant:-14 conj,quote:-29 conj,verb:23 cue,low:-11 cue,poss:15
  cuenoun:-23 cuenoun,that:14 dash,conj:13 dash,rel:-10 prep:37 prep,adv:21 prep,aux:-15 prep,body:32 prep,cap:-19
  prep,cue:13 prep,det:19 prep,low:-23 prep,poss:41 prep,quote:-10 prep,rel:-14 prep,time:21 prep,title:-11
  prep,verb:-23 prepsub:43 prepsub,cap:10 prepsub,det:10 prepsub,pron:-15 semi:33 stop,edge:12 sub:29 sub,adv:15
  sub,cue:16 sub,det:-18 sub,ed:-11 sub,pron:24 sub,quant:-12 sub,quote:-14 sub,role:10 sub,title:-12 that:-13
  that,aux:29
E,verbs=0,piece=0,next=| bracket:10 comma:-13 conj:18 dash:-12 prep:59 prepsub:39 sub:16
E,verbs=0,piece=1,next=| aux:-16 cap:-19 colon:-20 comma:17 conj:19 cuenoun:-17 dash:21 det:10 prep:-22 quote:-11
  semi:29 sub:14 that:-15
E,verbs=0,rest=0,next=| comma:43 cuenoun:-14 dash:-28 prep:-23 prepsub:13 sub:34 that:-10
E,verbs=0,rest=1,next=| aux:-22 comma:-29 conj:-12 dash:17 prep:27 prepsub:15
E,verbs=0,rest=2,next=| cap:-17 conj:40 cue:-13 cuenoun:-17 dash:19 prep:33 prepsub:15 quote:-13 rel:14 sub:-11
E,verbs=1,next=| aux,adv:17 aux,cue:-13 aux,low:-11 bracket:18 comma,aux:-11 comma,conj:-28 comma,cuenoun:16
  comma,det:33 comma,ed:-26 comma,edge:17 comma,ing:-17 comma,low:-16 comma,lows:-13 comma,num:18 comma,poss:-10
  comma,pron:15 comma,rel:26 comma,title:31 comma,verb:-25 conj:-12 conj,adv:-35 conj,aux:-13 conj,det:-13 conj,ing:19
  conj,that:-23 cue,det:11 cue,prep:-11 cue,role:10 cue,that:25 cuenoun,pron:11 dash,conj:15 det:-13 prep:-26
  prep,aux:12 prep,ing:-11 prep,low:17 prep,poss:-21 prep,rel:13 prep,time:18 prepsub:-14 prepsub,det:-12
  prepsub,pron:29 quote:-13 quote,quote:-13 sub,adv:-10 sub,prep:10 that,det:10
E,verbs=1,piece=0,next=| cap:-17 colon:-12 comma:-17 dash:24 prep:-25 prepsub:-21 semi:18 sub:-12
E,verbs=1,piece=1,next=| bracket:14 cap:23 colon:20 comma:22 conj:-16 dash:-19 semi:-10 sub:19
E,verbs=1,rest=0,next=| bracket:13 cap:-13 colon:-23 prep:-43 prepsub:-14 semi:22 sub:-20
E,verbs=1,rest=1,next=| aux:11 bracket:17 colon:20 comma:-17 conj:-28 cue:-24 dash:-11 prepsub:-10 semi:-41 that:10
E,verbs=1,rest=2,next=| aux:-15 cap:15 colon:10 comma:18 conj:17 cue:19 dash:19 prep:20 prepsub:10 semi:28 sub:27
E,verbs=2,next=| aux,adv:-12 aux,ed:13 aux,sub:13 colon:21 colon,quote:26 comma,adv:-35 comma,cap:20 comma,conj:-29
  comma,cuenoun:31 comma,det:30 comma,ing:21 comma,lows:-14 comma,prep:-16 comma,prepsub:-27 comma,quote:-26
  comma,rel:26 comma,sub:-14 conj:-32 conj,adv:-14 conj,aux:-15 conj,cuenoun:10 conj,ed:-14 conj,prep:30 conj,quant:11
  conj,that:-13 conj,verb:-16 cue:-15 cue,comma:14 cue,det:-12 dash:22 dash,adv:26 dash,aux:-12 dash,conj:-28
  dash,det:49 det:10 prep:-49 prep,cap:20 prep,poss:-11 prep,time:-16 prepsub:-22 prepsub,pron:-18 semi:14 stop:12
  sub:-32 sub,adv:11 sub,pron:-10
E,verbs=2,piece=0,next=| bracket:16 cap:-11 conj:-21 cuenoun:-11 prep:-38 prepsub:-16 semi:21 stop:12 sub:-17 that:22
E,verbs=2,piece=1,next=| bracket:-16 colon:17 conj:-11 cue:-15 dash:12 prep:-12 sub:-15 that:-16
E,verbs=2,rest=0,next=| bracket:-12 colon:11 comma:-11 conj:-22 end:15 prep:-31 prepsub:-22 stop:12 sub:-14 that:25
E,verbs=2,rest=1,next=| colon:18 conj:-11 dash:24 prep:-18 sub:-19
E,verbs=2,rest=2,next=| bracket:22 cue:-14 cuenoun:16 that:-12
E,vow,next=| aux:-15 comma:32 cue:-10 prepsub:14 stop:-14 sub:16
E,vow,verbs=0,word=| :-12 and:-10 as:14 in:20 on:-16
E,vow,verbs=1,word=| :22 as:11 in:18
E,vow,verbs=2,word=| :-40
E,word2=| :-10 along:-10 although:12 and:11 because:-15 but:43 despite:50 for:19 if:-43 in:-21 including:-93 or:-47
  when:-35 which:49 while:61 with:21
E,word=| :60 about:-50 after:43 against:-28 at:29 because:-30 before:22 between:-24 but:57 by:50 despite:45 during:66
  following:25 for:-64 from:-15 if:-53 in:28 into:-11 of:-111 on:35 or:-42 over:-13 since:-22 that:-15 though:13
  through:30 to:-42 when:22 where:-10 whether:-22 which:27 while:51 who:-16 without:19 yet:-19
E,word=,left=| 0:21 1:14 13+:34 2:-16
E,word=,piece=| 0:14 1:46
E,word=about,left=| 13+:-27 7-12:-12
E,word=about,piece=| 0:-30 1:-20
E,word=after,left=| 13+:34 4-6:-12
E,word=after,piece=| 0:25 1:18
E,word=against,left=| 13+:-12
E,word=against,piece=| 0:-23
E,word=and,left=| 13+:25 2:-30 7-12:29
E,word=around,piece=| 1:11
E,word=as,left=| 3:-13
E,word=as,piece=| 0:-18 1:12
E,word=at,left=| 7-12:18
E,word=at,piece=| 0:26
E,word=because,left=| 13+:-17
E,word=because,piece=| 0:-11 1:-19
E,word=before,left=| 13+:16 7-12:19
E,word=before,piece=| 1:27
E,word=between,left=| 13+:-15
E,word=between,piece=| 0:-21
E,word=but,left=| 13+:52 4-6:-20 7-12:26
E,word=but,piece=| 1:50
E,word=by,left=| 13+:44 7-12:26
E,word=by,piece=| 0:19 1:31
E,word=despite,piece=| 0:31
E,word=during,left=| 13+:22 4-6:32 7-12:15
E,word=during,piece=| 0:44 1:22
E,word=following,left=| 13+:17
E,word=following,piece=| 0:29
E,word=for,left=| 13+:-14 7-12:-43
E,word=for,piece=| 0:-37 1:-28
E,word=from,left=| 3:12 4-6:-18
E,word=from,piece=| 0:-17
E,word=if,left=| 13+:-22 7-12:-21
E,word=if,piece=| 1:-47
E,word=in,left=| 2:11 3:-25 4-6:30
E,word=in,piece=| 0:19
E,word=like,piece=| 0:-12 1:12
E,word=of,left=| 13+:-51 4-6:-22 7-12:-35
E,word=of,piece=| 0:-66 1:-45
E,word=on,left=| 2:45 7-12:-11
E,word=on,piece=| 0:13 1:22
E,word=or,left=| 13+:-17 7-12:-11
E,word=or,piece=| 0:-10 1:-31
E,word=out,left=| 13+:-11 7-12:10
E,word=over,left=| 7-12:-12
E,word=since,left=| 13+:-14
E,word=since,piece=| 1:-18
E,word=so,piece=| 1:-11
E,word=than,left=| 13+:-17 2:10
E,word=that,left=| 13+:-22
E,word=that,piece=| 0:14 1:-29
E,word=through,left=| 13+:11 3:13
E,word=through,piece=| 0:34
E,word=to,left=| 13+:-32 3:-12 4-6:25 7-12:-29
E,word=to,piece=| 0:-13 1:-29
E,word=under,left=| 4-6:14
E,word=until,left=| 4-6:-13
E,word=when,left=| 13+:28
E,word=when,piece=| 0:-10 1:32
E,word=where,piece=| 1:-10
E,word=whether,left=| 13+:-10
E,word=whether,piece=| 1:-21
E,word=which,left=| 13+:11
E,word=which,piece=| 1:28
E,word=while,left=| 13+:32 4-6:-11 7-12:31
E,word=while,piece=| 0:17 1:34
E,word=who,left=| 7-12:-11
E,word=who,piece=| 1:-22
E,word=with,left=| 13+:16 7-12:12
E,word=without,left=| 4-6:13
E,word=without,piece=| 0:10
E,word=yet,piece=| 1:-19
""",
    "cue": """\
about,mid,right=| cap:11 poss:-12
accord,first=| :-15 the:15
accord,form=| phrase:24
accord,gap=| 1:10
accord,helper=| :24
accord,quoted=| False:42 True:-19
accord,right=| cap:22 det:12 quote:-18
accord,source=| R:33
accord,verbs=| 2:20
accuse,first=| him:24
accuse,form=| ing:16
accuse,gap=| 1:19
accuse,helper=| :24 have:-11 to:-22
accuse,quoted=| True:12
accuse,right=| cap:35 det:21 low:13 poss:-15 prep:-10 title:-11
accuse,verbs=| 1:26 2:-18
after=| adv:23 aux:-73 body:15 cap:42 comma:-39 conj:-22 cue:-18 dash:-22 det:29 doc:12 ed:-22 end:12 prepsub:-37
  pron:36 pronaux:22 quote:-20 qword:17 rel:18 role:12 sub:-15 that:16 time:17 verb:-32
ask,first=| :-15 about:-17 for:12 him:-33 his:27 if:33 the:-20 whether:27
ask,form=| base:-33 ing:25
ask,gap=| 0:13 1:50 4-6:-10
ask,helper=| :-33 be:28 have:17 modal:17 to:-19
ask,quoted=| False:18
ask,right=| cap:17 low:-35 poss:20 qword:-12 sub:58
ask,source=| L:-10 N:19
ask,verbs=| 0:25
base,firm,right=| aux:21 cap:17 low:-19 prep:-24 pron:19 quote:-32 qword:-14 sub:-12
base,head=| adv:-26 body:12 conj:-11 det:-13 doc:-38 ed:-10 ing:15 low:42 lows:28 none:-18 pron:-20 quant:52 quote:-24
  role:37 title:-14
base,loose,right=| cap:-22 conj:-11 det:22 low:22 quote:19 title:-32
base,mid,right=| adv:29 aux:-19 det:-18 lows:-19 role:19 that:25 title:15
base,source=| N:-18 R:-29
before=| adv:-31 body:15 bracket:22 colon:-12 comma:28 cue:12 det:-24 doc:20 edge:-13 ing:-13 poss:-16 prepsub:12
  pron:16 qword:-16 role:18 sub:-12 that:-14 verb:-15
before=aux,after=| that:-12
before=body,after=| det:-19 end:-11 low:17 that:16
before=bracket,after=| det:18
before=cap,after=| adv:-27 cap:32 comma:-18 cue:-11 cuenoun:-20 det:14 ed:-24 end:52 low:12 lows:15 poss:-12 prep:-15
  prepsub:-18 pron:-32 pronaux:21 role:22 sub:-23 time:10
before=comma,after=| adv:-14 cap:24 cuenoun:20 low:17 prep:-26 pron:17 qword:-14 that:15
before=conj,after=| cap:30 comma:-13 det:12 ing:-18 low:12 lows:-28 prep:16 pron:10 that:35 title:-14
before=cue,after=| det:-14 low:10 that:19
before=cuenoun,after=| cap:-16 det:26 end:17 prep:-15
before=dash,after=| det:13 that:16
before=det,after=| comma:-10 det:11 low:-37 lows:-12 prep:41 pron:10
before=doc,after=| cap:-14 comma:11 end:22 prep:-32
before=ed,after=| comma:-14 low:15 prep:37 that:-10
before=edge,after=| adv:13 cap:10 det:28 low:-21
before=ing,after=| low:-16
before=low,after=| cap:-25 comma:-12 end:-35 pron:16 quote:19 that:-14
before=lows,after=| comma:-32 end:-26 low:22 sub:-10
before=num,after=| pron:17 role:-19
before=poss,after=| low:-20 prep:-21 that:10
before=prep,after=| cap:10 low:-29 prep:29 role:-19 that:10
before=pron,after=| aux:-24 cap:-18 comma:36 det:-14 end:11 low:16 poss:13 prep:-14 pron:-17 quant:-16 role:24 sub:11
  title:-18
before=pronaux,after=| prep:-16
before=quant,after=| cap:-11 pron:11
before=quote,after=| cap:14 det:19 low:-29 poss:-19 prep:13 title:10
before=rel,after=| adv:14 cap:-17 det:-14 low:18 poss:-17 prep:13 sub:14 that:-13 title:-10
before=role,after=| aux:-16 cap:10 comma:58 det:-19 prep:-30 pron:24 sub:10 that:-17
before=sub,after=| prep:32 that:-15
before=that,after=| cap:13 comma:-29 low:25 prep:-21
before=time,after=| cap:19 det:-17
before=title,after=| cap:10 comma:-17 det:-23 that:13
before=verb,after=| low:-15 prep:19
| bias:-21
call,first=| him:23 himself:12 it:-18
call,form=| base:14 ing:20 past:-33 s:16
call,gap=| 0:14 1:-17
call,helper=| be:-22 have:17 modal:-14 to:25
call,quoted=| True:12
call,right=| cap:-24 ing:15 low:38 lows:26 poss:11 prep:-12 quote:-49
call,source=| L:20
call,verbs=| 1:15
colon,first=| :-13 the:-22
colon,form=| colon:-37 headline:12
colon,gap=| 0:-18
colon,head=| cap:30 cuenoun:-19 low:-10
colon,helper=| :-18
colon,mid,right=| det:-30 quote:20
colon,quoted=| False:-36 True:18
colon,right=| cap:-31 det:-27 pron:15 quote:23
colon,source=| L:-12
colon,verbs=| 0:-43 2:18
content=| L:26 LR:-55
declare,first=| :10 a:32 and:-15 he:-16 her:18 in:15 the:-29 their:36
declare,form=| ing:-17 past:41 s:-14
declare,gap=| 1:-47
declare,helper=| be:33 have:12 headline:-32 to:-14
declare,quoted=| False:11 True:-11
declare,right=| adv:-15 cap:-67 conj:-15 det:25 doc:27 ing:16 low:11 poss:40 prep:-28 pron:-12 quant:14 quote:18
  sub:-17 that:24 title:11
earlier=| False,F:12 False,L:56 False,N:32 False,R:57 True,L:-70 True,N:-44 True,R:-57
firm,before=| bracket:21 cap:12 comma:23 conj:-15 cuenoun:-16 dash:16 det:-17 doc:26 ed:16 edge:17 low:-14 num:13
  prepsub:29 quant:12 quote:37 rel:-11 sub:-36 that:-17 verb:-15
firm,first=| :-43 and:-16 for:25 he:-23 how:-11 if:35 in:-28 it's:16 its:-17 of:13 she:-19 that:-17 their:41 this:-11
  to:13 which:14
firm,form=| base:-16 s:41
firm,head=| body:19 cap:10 dash:11 det:18 ed:-20 ing:20 pronaux:19 quote:-32 that:-16 title:10
firm,helper=| :20 be:18 headline:11 modal:-10 not:-15 to:-17
firm,quoted=| False:17
firm,right=| aux:11 conj:21 cue:12 cuenoun:-13 ing:12 low:-19 pronaux:10 qword:15 rel:16 that:-10 verb:17
firm,source=| R:36
firm,verbs=| 2:21
for,head=| cap:12
for,mid,right=| prep:-17
form=about,nounish=| True:10
form=about,right=| cap:11 poss:-12
form=base,nounish=| False:12 True:-61
form=base,right=| adv:33 cuenoun:-21 det:22 ing:-19 poss:16 prep:-12 prepsub:18 that:12 title:-17
form=colon,nounish=| False:-37
form=colon,right=| det:-30 quote:20
form=for,nounish=| False:-21 True:30
form=for,right=| prep:-17
form=headline,nounish=| False:12
form=ing,nounish=| True:36
form=ing,right=| conj:-19 cuenoun:28 det:11 lows:21 prep:40 quote:35 qword:48 that:51
form=of,nounish=| False:18 True:-23
form=of,right=| cap:18
form=past,nounish=| False:26
form=past,right=| aux:17 cap:-33 cuenoun:10 doc:22 ed:24 ing:39 num:-10 prep:-11 prepsub:-25 quote:-39 rel:-15
  role:-25
form=phrase,right=| pron:11 that:-10
form=s,nounish=| False:45 True:-43
form=s,right=| adv:-15 cap:23 conj:-17 cue:20 det:-22 ed:-11 low:21 lows:-12 poss:11 prep:-15 pron:-23 quote:22
  rel:-10 that:-22 title:23
form=that,nounish=| False:-10 True:12
form=to,nounish=| False:-23 True:14
form=to,right=| prep:12
form=turn,right=| cap:-23
gap=| 0:-15 1:-12 2:17 3:21 7-12:-42
group=| accord:24 ask:16 call:16 colon:-18 judge:-38 noun:-14 tell:-11 utter:-17
head=| adv:-25 body:20 cap:19 conj:-11 cuenoun:-16 dash:19 det:-11 edge:12 none:-12 poss:22 pron:-11 quote:-38 role:23
  title:19
headline,head=| cap:11
headline,source=| L:12
helper=| :-16 be:21 do:36 modal:-19 own:-14 to:-10
helper=,before=| body:-24 bracket:11 cap:-12 comma:17 conj:12 cue:-20 det:-37 doc:15 ed:-33 edge:-18 ing:-18 lows:46
  num:-14 poss:-18 prepsub:21 pron:54 quant:-19 quote:34 rel:26 sub:-26 that:-12 time:31 verb:11
helper=be,before=| body:13 comma:16 low:26 lows:-14 pron:-33 role:10
helper=have,before=| body:22 cap:-13 comma:20 conj:13 low:-11 rel:-21 title:-21
helper=headline,before=| cap:-12
helper=modal,before=| cap:22 pron:-31
helper=not,before=| cap:14 low:-17
helper=own,before=| cap:-11
helper=to,before=| comma:-19 cue:38 doc:-29 ed:28 prep:53 quant:17 quote:-32 role:10 time:-17 verb:-29
hint,first=| :-11 a:-21 he:-10 the:10
hint,form=| ing:-17
hint,helper=| :15 not:10 to:-14
hint,quoted=| False:32 True:-26
hint,right=| det:-19 pron:-12
hint,verbs=| 2:11
ing,firm,right=| cap:-23 low:19 poss:-11 quote:14 qword:23
ing,head=| adv:29 body:14 cap:-10 cuenoun:18 det:-11 doc:-22 ed:26 edge:12 low:-34 none:11 pronaux:20 quant:-54
  role:-18
ing,loose,right=| det:-10 low:-44 that:24 title:13
ing,mid,right=| det:12 low:22 lows:22 poss:11 prep:19 that:23 title:-16
ing,source=| F:12 N:11
judge,first=| a:-20 as:10 his:17 in:-18 the:35 to:-10
judge,form=| ing:-14 past:-17 s:-19
judge,gap=| 0:11 1:-43
judge,helper=| :-18 be:15 not:-15 to:-16
judge,quoted=| True:-28
judge,right=| adv:-13 cap:23 cuenoun:10 low:-30 poss:11 prep:-40 quote:14 title:28
judge,source=| L:-25
judge,verbs=| 2:-35
left=| conj:-27 det:25 poss:10 prep:-14 prepsub:-20 pron:-44 pronaux:15 quote:57 qword:-25 rel:69 sub:-33
leftlen=| 1:54 13+:-71 7-12:-30
loose,before=| body:11 cap:-40 conj:10 cue:27 cuenoun:23 doc:11 edge:-20 poss:17 pron:13 pronaux:-16 quote:-10
  role:-12 sub:12 verb:13
loose,first=| a:11 and:-16 any:14 as:-18 for:-12 her:15 his:16 how:23 its:-20 that:31 them:-12 whether:20 which:-21
loose,form=| base:-17 past:14 s:-46
loose,head=| cap:12 dash:12 det:-21 doc:20 ed:-10 ing:-19 lows:-14 pron:-15 pronaux:-10 quant:19 role:15 time:-15
loose,helper=| :-23 be:-28 have:-11 headline:-18 modal:-37 not:44 to:18
loose,quoted=| False:-38
loose,right=| body:-14 cap:27 conj:-32 cue:-11 cuenoun:21 ing:-32 low:25 lows:-19 poss:20 quant:-13 quote:41 rel:-34
  role:-12 sub:-12 that:29
loose,source=| R:-36
loose,verbs=| 0:-10 2:-29
margin=| 0:-61 1:-42 2:11 3:71
mid,before=| cap:34 cue:-12 dash:-11 doc:-17 ed:-14 low:15 num:-14 poss:-21 pronaux:18 quote:-21 rel:22 role:23 sub:12
  time:10 verb:-13
mid,first=| :-21 a:-12 about:49 and:-18 as:24 for:13 he:-11 him:35 his:23 in:-33 it:-18 of:-26 on:13 she:12 their:22
  they:23 to:13 was:-12 what:-16 whether:10 with:-13
mid,form=| base:-15 colon:-37 headline:12 ing:30
mid,head=| adv:-13 doc:-20 ed:24 edge:11 pronaux:-15 quant:-12 time:26
mid,helper=| :-14 be:31 modal:27 not:-34 own:-14 to:-11
mid,quoted=| False:-11 True:10
mid,right=| aux:-12 cap:20 conj:-25 dash:-22 lows:17 num:-22 poss:14 prep:13 prepsub:-31 rel:-37 role:13 sub:-14
  that:24 time:-16 title:21
mid,source=| F:11
mid,verbs=| 1:-10
noun,first=| :19 a:14 about:27 for:-13 of:-14 that:-34 the:-11 to:19
noun,gap=| 1:-11
noun,helper=| own:-14
noun,quoted=| False:-12
noun,right=| cap:24 poss:-16
noun,verbs=| 0:11 1:-18
nounish=False,after=| adv:21 aux:-38 body:15 cap:18 conj:10 dash:-14 low:-21 prep:-33 prepsub:-30 pron:16 pronaux:17
  rel:23 sub:-10 that:11 time:12
nounish=False,before=| adv:-34 bracket:22 cap:14 comma:12 conj:36 cuenoun:19 det:-18 edge:16 low:12 poss:-26 prep:-22
  quant:-24 quote:41 qword:-15 rel:-23 role:12 sub:44 time:19 title:-15 verb:-27
nounish=True,after=| aux:-36 cap:24 colon:-15 comma:-37 conj:-32 cue:-16 cuenoun:-11 det:24 ed:-27 low:25 prep:43
  pron:20 quant:12 quote:-24 verb:-25
nounish=True,before=| comma:17 conj:-35 cue:17 cuenoun:-15 doc:15 edge:-29 ing:-12 low:-20 lows:-10 poss:10 prep:23
  pron:21 quant:28 quote:-34 rel:25 sub:-57 time:-12 verb:11
of,mid,right=| cap:18
opens=adv,form=| past:-42 phrase:18
opens=| bracket:-34 det:-38 low:-10 num:16 poss:20 prepsub:14 quant:-16 quote:46 qword:-19 sub:32 that:-15 time:10
opens=bracket,form=| base:-20 ing:-13
opens=cap,form=| about:-23 base:-14 colon:39 for:-13 headline:15 ing:-14 s:16 that:-14 turn:-10
opens=conj,form=| phrase:11
opens=det,form=| about:-17 base:-11 colon:-39 ing:17 past:17 phrase:-19 s:15 that:-27 turn:17
opens=poss,form=| ing:20
opens=prep,form=| about:18 base:-18 colon:-10 ing:21 past:19 phrase:-27
opens=prepsub,form=| base:32 ing:-14 past:11 s:-12
opens=pron,form=| base:-24 ing:16 past:10 phrase:-10
opens=quant,form=| ing:-29 past:14
opens=quote,form=| ing:12 past:26 s:20
opens=qword,form=| base:30
opens=sub,form=| base:28 ing:25 phrase:-16
opens=that,form=| base:21 ing:-20 past:-28 s:-24
opens=time,form=| base:-26 ing:20
opens=title,form=| base:-43 past:19
past,firm,right=| adv:-16 cap:21 conj:26 det:-15 ed:22 ing:25 low:-19 poss:-12 prep:16 prepsub:-23 quote:21
past,head=| adv:-14 dash:21 doc:19 ed:-18 ing:-24 lows:-20 none:19 poss:21 pron:-12 pronaux:-14 quant:26 rel:-14
  role:11 title:31
past,loose,right=| cap:33 conj:-11 low:24 lows:-12 poss:20 prep:19 quant:-13 quote:-16 qword:-24 sub:-10 that:19
past,mid,right=| cap:16 conj:-29 det:21 ing:11 lows:13 prep:-17 pron:35 quant:11 quote:-19 qword:10 rel:-24 role:-10
  title:-15
past,source=| L:16 N:19
phrase,head=| body:-21 cap:-19 cuenoun:12 low:10 role:12 time:10
phrase,mid,right=| cap:-15 conj:17 det:18 prep:11 pron:-12 quote:-12 title:19
phrase,source=| L:-18 R:34
phrase=| False,call:-20 False,colon:-18 False,judge:-38 False,noun:-14 False,say:-30 False,tell:-11 True,accord:24
  True,call:37 True,say:34 True,utter:-20
quoted=| False:-31 True:11
quoted=False,verbs=| 0:-15 2:-11
quoted=True,verbs=| 2:11
right=| adv:-14 adv,comma:14 adv,ing:-14 adv,low:11 adv,prep:13 aux,adv:-22 aux,ing:-19 cap:-21 cap,aux:22
  cap,body:-16 cap,cap:-58 cap,comma:-43 cap,conj:26 cap,cue:-28 cap,doc:21 cap,ed:29 cap,end:-30 cap,low:50
  cap,lows:16 cap,prep:15 cap,prepsub:15 cap,quote:10 cap,single:-17 cap,sub:11 cap,time:-19 conj:-17 conj,adv:16
  conj,low:-10 conj,pron:17 conj,verb:-22 cuenoun,prep:42 dash:-42 det:-13 det,body:45 det,cap:-24 det,cue:17
  det,cuenoun:27 det,ing:11 det,own:10 det,prep:14 det,quant:-11 det,quote:-44 det,role:-18 det,time:-36 doc:23
  doc,prep:21 ed,lows:11 ed,prep:-12 ing:-15 ing,det:14 ing,low:10 ing,prep:-22 low:16 low,aux:-16 low,cap:18
  low,comma:-15 low,conj:24 low,doc:10 low,end:-19 low,low:-20 low,lows:-36 low,prep:21 lows,comma:-13 lows,prep:27
  lows,sub:21 num:-38 num,end:-10 num,low:-14 poss:16 poss,adv:19 poss,cap:-11 poss,cuenoun:21 poss,doc:10 poss,ing:20
  poss,low:-11 poss,lows:35 poss,prep:-25 poss,role:-22 prep,adv:-35 prep,cue:42 prep,low:-11 prep,num:-17
  prep,prep:-19 prep,quote:31 prep,role:-21 prep,verb:37 prepsub:-20 prepsub,det:-22 pron:12 pron,adv:-13 pron,cue:13
  pron,det:-10 pron,low:24 pron,prep:-27 pron,quote:21 pronaux:14 pronaux,aux:-15 pronaux,low:15 quant:11
  quant,prep:23 quote:11 quote,quote:11 qword:39 qword,aux:-10 qword,det:22 qword,low:-19 qword,pron:22 rel:-32
  rel,aux:-27 rel,pron:10 role,comma:-10 role,conj:-41 role,prep:14 role,rel:17 sub,adv:10 sub,cap:25 sub,det:-19
  sub,low:11 sub,pron:-26 that:29 that,adv:33 that,aux:-43 that,comma:27 that,cuenoun:-27 that,det:44 that,ed:-39
  that,ing:16 that,low:-11 that,poss:15 that,prep:10 that,prepsub:-16 that,pron:17 that,pronaux:14 that,quant:-19
  that,quote:23 that,verb:11 time:-37 title,cap:14
rightlen=| 1:-38 13+:15 2:-40 3:-21 4-6:10 7-12:27
s,firm,right=| pronaux:11
s,head=| body:11 cap:16 det:15 doc:41 low:-13 quant:-23 rel:15
s,loose,right=| aux:-13 det:-16 ing:-11 low:22 prep:-27 quote:37
s,mid,right=| cap:19 pron:-22 quote:18 sub:11 that:-13
say,first=| :20 a:-21 an:-10 and:-27 but:-15 her:12 in:-31 it's:16 its:-25 she:10 that:28 the:32 there:21 this:-29
  to:13 when:-15 why:11
say,form=| past:31 phrase:-12 s:-19
say,gap=| 0:-25 1:11 7-12:-26
say,helper=| be:-16 have:-24 headline:-12 not:15 to:22
say,right=| adv:-20 cap:-10 cue:21 det:-23 ing:-27 low:10 num:-20 poss:-27 prep:-23 prepsub:10 pron:17 pronaux:34
  quant:-45 qword:14 sub:-23 that:30 verb:19
say,source=| I:-16 L:25 N:11 R:-16
say,verbs=| 2:10
say=| False:-15
sides=| 0:-55 1:-34 2:16 3:52
source=| F:12 F,edge:12 I,cap:-21 L:-14 L,adv:20 L,body:-27 L,cap:-10 L,cuenoun:16 L,low:-11 L,num:17 L,poss:-19
  L,rel:-14 L,role:10 L,that:-10 L,title:-11 N:-12 N,none:-12 R,det:47 R,low:-20 R,poss:-51 R,quant:27
sourcelen=| 0:-12 13+:11 3:-11
sure=| 0:-44 1:-34 3:24
tell,first=| she:-19 the:-12
tell,form=| base:21 past:-31
tell,gap=| 2:-22 4-6:12
tell,helper=| :13 be:-26 have:-14 modal:-19 to:26
tell,quoted=| False:-19
tell,right=| prep:20 quote:-30 qword:21
tell,source=| L:12 N:-21
tense=,verbs=| 1:11
tense=ed,verbs=| 0:-24 1:-13
tense=ing,verbs=| 1:-20
tense=now,verbs=| 0:-19 1:25
tense=then,verbs=| 0:13
tense=verb,verbs=| 0:16 1:-16
that,head=| cap:-12 poss:19
then=| aux:-26 bracket:25 cap:-37 colon:14 conj:48 cue:-35 det:-53 edge:21 end:15 ing:-26 low:-18 poss:-12 prepsub:17
  pron:-15 quant:-11 semi:39 sub:57
tier=| firm:22 loose:-42
to,mid,right=| prep:12
turn,head=| cap:-10 det:17
turn,mid,right=| cap:-23
urge,first=| :-25
urge,form=| base:-34 past:43 s:-13
urge,gap=| 1:-16
urge,helper=| have:12
urge,quoted=| False:-11
urge,right=| cap:-10 low:17 lows:-12 poss:-23 prep:25 role:42 title:-28
utter,first=| :16 a:28 and:-14 his:-13 the:14
utter,form=| past:15 phrase:-29
utter,gap=| 0:-11 1:22 2:-35 3:14
utter,helper=| be:15 have:-15 headline:-15 to:-12
utter,quoted=| False:-36 True:18
utter,right=| adv:-10 conj:-16 det:20 low:-20 quote:79 sub:-11 that:-34
utter,source=| N:-12
utter,verbs=| 0:-22
verbs=| 0:-15
vow,first=| :-37 a:-10 that:22 the:-21 to:14
vow,form=| base:-22 ing:15 past:-22 s:38
vow,gap=| 0:25 1:11 2:14
vow,helper=| :-13 to:13
vow,quoted=| False:-11 True:19
vow,right=| adv:37 det:-15 low:24 poss:19 prep:53 quote:-10 role:-50 that:23
vow,verbs=| 0:14 1:-20 2:14
""",
    "segment": """\
after=| cap:34 conj:23 cue:-16 edge:31 low:-31 prep:10 pron:11 rel:-17 role:-22 sub:17
after=cap,shape=| lower:23
after=conj,shape=| lower:20
after=dash,shape=| lower:-13
after=det,shape=| lower:-11
after=edge,shape=| lower:22 mostly:-16 title:-11 upper:37
after=low,shape=| title:-11 upper:-16
after=prep,shape=| lower:38 title:14
after=rel,shape=| lower:-13
after=role,shape=| lower:-26
after=sub,shape=| lower:20
before=| aux:16 cap,cap:24 cap,prep:-26 comma:11 conj:-11 cuenoun:14 det,ing:-15 det,prep:-28 det,sub:28 prep:-24
  prep,low:-22 that:20
before=aux,shape=| lower:12
before=aux,size=| 2:16
before=cap,shape=| mostly:-10
before=cap,size=| 3:-12
before=colon,shape=| upper:-17
before=colon,size=| 13+:-26
before=comma,shape=| upper:13
before=conj,shape=| lower:-15
before=cuenoun,size=| 2:-14
before=det,shape=| lower:11
before=det,size=| 3:15
before=ed,size=| 1:-13
before=low,shape=| lower:-16
before=low,size=| 1:-18 3:11
before=prep,shape=| lower:11 mostly:-17 title:-14
before=prep,size=| 3:-14
form=| ing:12
gap=| 0:12 2:13 4-6:-12
group=| call:20 other:-24 say:-37 think:14
group=call,source=| N:11
group=colon,gap=| 2:15
group=other,gap=| 1:-22 3:-21 7-12:16
group=other,source=| L:-16
group=say,gap=| 1:15 4-6:-25 7-12:-25
group=say,source=| N:-43
group=think,gap=| 1:-13
group=think,source=| N:16
inner=| role:-16 time:-10
margin=| 0:-67 1:-114 2:-68 3:251
mode=colon,size=| 13+:-13
mode=verb,inner=| role:-16 time:-10
mode=verb,shape=| lower:20 mostly:-23 title:-23 upper:21
mode=verb,size=| 13+:37 2:-15 3:-18 4-6:-10
named=| False:-14 True:16
shape=| lower:17 mostly:-20 title:-12 upper:17
single=| False:21 True:-20
size=1,shape=| lower:-30 title:25
size=| 13+:24 2:-15 3:-16 7-12:10
size=13+,shape=| lower:25
size=2,shape=| lower:-17 title:-15 upper:17
size=3,shape=| title:-27
size=4-6,shape=| lower:22 mostly:-15
size=7-12,shape=| lower:11 upper:11
source=| L:16 N:-13
told=| False:-22 True:24
verb,said=| False:23 True:-29
""",
    "holder": """\
E,said=| False:14 True:-19
E,said=False,distance=| 1:25
E,said=True,distance=| 1:-16
I,before=| comma:-11
I,form=| aux:15 ing:-12
I,gap=| 13+:29 7-12:-16
| L:15 L,call:-17 L,colon:26 L,judge:-14 L,rel,who:35 L,say:41 L,think:-22 L,whole:26 N,call:35 N,colon:-26
  N,earlier:-26 N,judge:24 N,other:-25 N,say:-25 N,think:27
L,apposed=| adv:16 cap:-41 cap,cap:-42 cap,det:-17 num:-18 time:63 time,cap:14
L,cut=| :-42 ,aux:-47 ,ing:-23 ,past:25 adverbial:-22 adverbial,ing:-10 adverbial,past:-29 circumstance:-15
  circumstance,past:-14 ed:63 ed,aux:43 ed,colon:14 ed,ing:30 verb:23 verb_after_comma:-39 verb_after_comma,aux:-18
  verb_after_comma,past:-21 verb,aux:13 verb,ing:18
L,cut=,last=| adv:-10 body:15 cap:68 det:-28 doc:-27 low:-36 poss:-14 prep:-27 pron:17 role:15 title:14
L,cut=adverbial,last=| cap:-13 low:-15 prep:-10 pron:-10
L,cut=ed,last=| cap:20 conj:14 doc:16 low:10
L,cut=verb_after_comma,last=| cue:-17
L,cut=verb,last=| adv:-12 cap:-39 conj:24 cue:20 low:13 lows:14 prep:20 pron:25
L,form=| colon:26 ing:11 past:-20
L,gap=| ,c0v0r0:67 ,c0v0r0m:-13 ,c0v1r0:-24 ,c0v1r0m:-19 ,c0v1r1:23 ,c0v2r0:-11 ,c0v2r0m:15 ,c0v2r1:43 ,c1v1r0:-49
  ,c1v2r1:-14 ,c1v2r1m:13 ,c2v0r0:-11 ,c2v1r0:18 ,c2v1r1:13 ,c2v2r1:11 ,c3v2r1:13 comma,c0v0r0:-63 comma,c0v1r0:23
  comma,c1v1r0:23 rel:-12 relcomma:-13 relcomma,c0v0r0:-22
L,helper=| :15
L,last=| adv:-16 body:-23 cap:39 conj:28 det:-11 doc:-19 ing:12 low:-37 lows:11 poss:-14 prep:-23 pron:19 title:15
L,len=| 13+:-13 4-6:-12 7-12:-11
L,next=| adv:12 aux:-28 comma:-17 cue:55 edge:-42 prep:-15
L,prev=| adv:-17 aux:-18 cap:-10 comma:76 conj:-14 cue:-36 cuenoun:-11 dash:31 ed:-16 edge:26 ing:-44 mark:30 prep:-87
  prepsub:23 qword:44 rel:15 sub:33 time:-14 verb:-35
L,prev=comma,start=| cap:38 det:44 sub:-10
L,prev=conj,start=| cap:-37 low:-13 pron:64
L,prev=dash,start=| cap:27
L,prev=ed,start=| det:-14
L,prev=edge,start=| adv:-27 cap:23 det:39 sub:-23 title:18
L,prev=ing,start=| det:-10
L,prev=mark,start=| cap:20
L,prev=prep,start=| cap:-18 det:-29
L,prev=sub,start=| cap:13 det:14 pron:31
L,prev=verb,start=| det:-18
L,rank=| 0:62 1:-14 3:-17 5:-30 7:-15 8:-16
L,shape=| c0v0r0:-19 c0v0r0m:-16 c0v1r0:11 c0v1r0m:-19 c0v1r1:18 c0v2r0:-12 c0v2r0m:21 c0v2r1:27 c1v0r0:14 c1v1r0:-41
  c1v2r0:-25 c1v2r1m:15 c2v0r1:-12 c2v1r0:13 c2v1r1:11 c2v2r0:14 c2v2r1:12 c3v2r1:12
L,start=| adv:-48 body:-10 cap:90 cuenoun:-18 det:33 ed:-23 low:-49 lows:-37 poss:31 pron:108 pronaux:-32 quant:-15
  qword:-17 rel:44 role:-13 sub:-52 time:-22 title:59
L,whole,cut=| :-12 ed:23 verb_after_comma:15
N,after=| comma:-25 poss:-15 prep:27 sub:53
N,before=| adv:29 cap:-15 comma:19 conj:-22 doc:16 rel:-20
N,form=| aux:-27 colon:-26 ing:24 past:21
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
| bias:-47 certainty:44 margin:4
kind=| direct:31 indirect:-25 mixed:-51
source=| name:83 pronoun:-18 unresolved:10 description:1 none:-120
""",
}
