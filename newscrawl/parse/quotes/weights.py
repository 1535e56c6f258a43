"""Weights of structural features in hundredths, written by `python -m benchmarks.fit_quotes`, not by hand.

A line holds the features that differ in their last value only: `L,gap=| comma:15 dash:-3` are "L,gap=comma" and
"L,gap=dash", a source left of its cue with a comma or a dash between. docs/quotes.md tells more.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
    "source": """\
| F:39 F,say:27 I,ask:-18 I,declare:-12 I,hint:19 I,judge:27 I,noun:-24 I,say:-18 I,tell:-14 I,vow:19 L:29 L,ask:-24
  L,call:-17 L,hint:25 L,judge:18 L,noun:-47 L,rel,that:-23 L,rel,which:38 L,rel,who:192 L,tell:33 L,vow:32 L,whole:33
  N:51 N,accord:-64 N,accuse:41 N,ask:79 N,call:45 N,hint:-38 N,judge:30 N,noun:72 N,say:-76 N,urge:13 N,vow:-55
  R:-111 R,accord:70 R,accuse:-19 R,ask:-41 R,call:-49 R,declare:-15 R,judge:-69 R,say:69 R,tell:-27 R,urge:-17
F,form=| ing:39
F,gap=| 13+:25 7-12:29
F,helper=| :40
F,len=| 1:12 2:24
F,opens=False,start=| cap:17
F,start=| cap:32
I,after=| cap:55 comma:15 cuenoun:-14 end:-15 low:-15 prep:20 that:-16
I,before=| conj:41 cue:-14 low:-28
I,form=| base:40 ing:28 past:-48
I,form=base,before=| cap:20 prep:-20
I,form=ing,before=| conj:37 mark:12 prep:23
I,gap=| 1:13 2:-24 3:-18 4-6:18
I,helper=| not:-14 to:17
L,accuse,prev=| comma:22 conj:-12 sub:21
L,apposed=| adv:69 adv,cap:43 adv,det:-22 aux:14 body:20 body,det:16 cap:-79 cap,cap:-43 cap,det:-47 cap,role:23
  cap,title:-42 cue:-16 cuenoun,det:-12 doc:-17 ed:27 ing:21 low:15 low,cap:22 low,det:14 low,poss:27 low,pron:-17
  low,role:26 lows:17 lows,cap:28 num:-12 num,cap:15 num,det:-18 prep:37 role:-46 role,cap:-55 role,det:15 time:64
  time,cap:-12 time,det:43 time,pron:22 time,title:36 title:-76 title,cap:-41 verb:12
L,ask,prev=| comma:-58 cue:14 edge:-13 ing:40 mark:-46 prep:-12
L,call,prev=| adv:-14 aux:-12 comma:-16 conj:12 cue:14 cuenoun:-12 dash:13 ed:-32 ing:-17 prepsub:18 qword:19 sub:-21
L,cut=| ,about:-15 ,base:-21 ,for:18 ,ing:-39 ,of:-12 ,phrase:28 adverbial,ing:-41 adverbial,phrase:-14
  circumstance,past:-25 circumstance,s:12 ed,base:46 ed,ing:108 ed,past:-35 ed,s:-16 verb_after_comma,ing:-35
  verb_after_comma,past:-63 verb_after_comma,s:-12 verb,about:13 verb,base:26 verb,for:-15 verb,ing:64 verb,of:-14
  verb,past:-99 verb,phrase:13 verb,that:-30 verb,to:-13
L,cut=,last=| adv:-14 body:47 bracket:25 cap:127 conj:-184 cue:-15 cuenoun:17 det:-52 doc:37 ing:-23 low:-40 lows:35
  mark:-31 poss:34 prep:-95 prepsub:-68 pron:22 pronaux:38 quant:38 role:109 sub:-84 time:-30 title:50
L,cut=adverbial,last=| adv:13 cap:-69 doc:-12 lows:-46 num:17 prep:21 role:-23
L,cut=circumstance,last=| time:-20
L,cut=ed,last=| conj:129 cue:28 cuenoun:-27 doc:46 mark:24 pron:-24 quant:-16 role:-24
L,cut=verb_after_comma,last=| aux:19 body:-20 cap:-16 conj:-15 cuenoun:-13 det:27 doc:-15 ed:-23 low:-13 lows:-13
  prep:17 role:14 sub:-12 time:16
L,cut=verb,last=| aux:-48 body:-35 cap:-34 conj:118 cuenoun:-16 ing:31 low:-37 lows:-40 prep:42 prepsub:32 quant:-16
  role:-46 sub:25 time:22 title:-30 verb:27
L,declare,prev=| cue:-23 cuenoun:-20 dash:14 edge:-14 prep:21 time:14
L,form=| about:-16 base:32 ing:58 of:-21 past:-31 phrase:24 s:-14 that:-13
L,form=about,prev=| edge:-38 prep:-15
L,form=base,prev=| adv:-28 cap:34 colon:42 cue:-18 cuenoun:-12 ing:30 prep:-39 qword:20 rel:16 that:15 verb:16
L,form=ing,prev=| adv:-24 comma:39 conj:19 cue:21 dash:20 edge:23 ing:-29 prep:58 prepsub:-26 sub:-14 that:-39 time:18
L,form=of,prev=| edge:14
L,form=past,prev=| adv:16 aux:-61 bracket:-15 cap:-35 comma:31 conj:-28 cue:-35 dash:25 det:-19 ed:-69 edge:16 mark:15
  poss:-15 prep:-59 prepsub:17 qword:19 semi:23 single:-17 that:17 verb:-50
L,form=phrase,prev=| comma:23 conj:-15 edge:-25 sub:32
L,form=s,prev=| comma:-23 conj:29 cue:-37 ed:24 ing:-32 prep:-54 prepsub:25 rel:16
L,form=that,prev=| comma:-36 edge:34 prep:20
L,form=to,prev=| edge:-19
L,gap=| :-57 ,c0v0r0:186 ,c0v0r0m:-51 ,c0v1r0:90 ,c0v1r0m:-57 ,c0v1r1:51 ,c0v2r0:63 ,c0v2r1:34 ,c0v2r1m:35 ,c1v0r0:-85
  ,c1v0r1:-23 ,c1v1r0:-92 ,c1v1r0m:-17 ,c1v1r1:-16 ,c1v1r1m:-13 ,c1v2r0:-51 ,c1v2r1:-76 ,c1v2r1m:-21 ,c2v1r0:46
  ,c2v1r0m:30 ,c2v1r1:21 ,c2v2r0:-12 ,c2v2r1:-12 ,c3v2r0:-61 ,c3v2r0m:-19 bracket,c0v0r0:37 bracket,c1v0r0:-20
  comma:30 comma,c0v0r0:-124 comma,c0v1r0m:-13 comma,c0v1r1:-26 comma,c0v2r0:23 comma,c0v2r0m:-18 comma,c0v2r1:-25
  comma,c1v0r0:102 comma,c1v0r1:21 comma,c1v1r0:35 comma,c1v1r1:40 comma,c1v2r0:-74 comma,c1v2r1:52 comma,c2v0r0:41
  comma,c2v2r0:-16 comma,c3v1r0:-16 comma,c3v2r1:29 dash:-19 dash,c0v0r0:-38 dash,c1v0r0:26 rel:-47 rel,c0v2r0:13
  rel,c1v0r0:-19 rel,c1v2r0:-14 rel,c1v2r1:-16 relcomma:-99 relcomma,c0v0r0:-50 relcomma,c0v1r0:-13 time:57
  time,c0v0r0:39 time,c0v1r0:28 time,c0v2r0:-12 time,c1v0r0:-20
L,gap=,rank=| 0:106 1:13 3:-16 4:-22 5:-12 6:-26 7:-14 8:-37 9:-46
L,gap=bracket,rank=| 0:-44 1:51 2:24 3:-16
L,gap=comma,rank=| 0:-14 2:29 4:23 6:16 7:13 9:-20
L,gap=dash,rank=| 0:-42 1:-39 2:-15 3:61
L,gap=rel,rank=| 0:45 2:-16 3:-31 5:-22 6:-13 7:-20
L,gap=relcomma,rank=| 0:-31 1:-21 2:-15 3:-14
L,gap=time,rank=| 0:47 1:37 4:-17
L,helper=| :66 be:-124 have:45 modal:-19 own:55
L,helper=,form=| about:-29 for:-16 ing:-65 of:-24 past:31 phrase:25 s:-37 that:-32
L,helper=,start=| adv:-17 cap:16 cuenoun:-23 det:15 ed:-59 ing:-27 low:22 lows:-25 poss:23 pron:66 pronaux:-19
  quant:-15 qword:-15 role:-24 sub:-78 time:-43 title:55
L,helper=be,form=| ing:137 past:-229
L,helper=be,start=| cap:-33 pron:-62 quant:21
L,helper=have,form=| past:16
L,helper=have,start=| lows:17 num:-13 quant:44 title:-15
L,helper=headline,form=| past:-24 s:19
L,helper=modal,form=| base:29 past:-21
L,helper=modal,start=| cap:30 det:18 low:-17 pron:-16
L,helper=not,form=| past:-13
L,helper=not,start=| cap:-18 det:17 pron:21
L,helper=own,form=| about:12 that:18
L,helper=own,start=| cap:60
L,helper=to,form=| base:27 ing:-16 s:-24
L,helper=to,start=| adv:-22 cap:38 det:-23 low:-23 lows:13 pron:19 role:23 sub:-35 time:-17 title:21
L,hint,prev=| adv:18 aux:12 comma:13 ed:21 edge:25 mark:17 prepsub:17 that:-14 verb:-12
L,judge,prev=| adv:-46 aux:12 comma:14 conj:-18 cue:15 ed:12 edge:-27 ing:-17 mark:20 prep:-25 prepsub:-14 rel:47
  sub:12
L,len=| 1:-73 13+:33 2:-49 3:-37 4-6:-33
L,next=| aux:-42 ed:-59 edge:-20 verb:-29
L,noun,prev=| comma:-30 prep:27 sub:-21
L,prev=| adv:-22 aux:-55 cap:-24 colon:15 comma:36 cue:-54 cuenoun:-32 dash:51 det:-36 ed:-42 edge:33 ing:-49 mark:48
  prep:-66 prepsub:15 pron:-17 pronaux:-20 qword:24 rel:52 semi:26 single:-23 sub:14 verb:-42
L,prev=adv,cut=| :-14 adverbial:-15 ed:21 verb_after_comma:-13
L,prev=adv,gap=| :-53 comma:25
L,prev=adv,rank=| 1:12 2:14 3:-17
L,prev=adv,start=| cap:27 cuenoun:-13 pron:23 quant:-74 role:-13
L,prev=aux,cut=| :-46 ed:-16
L,prev=aux,gap=| :-33 comma:-20
L,prev=aux,rank=| 0:-39 1:-16 2:24 3:-21 4:15
L,prev=aux,start=| adv:-15 cap:22 quant:-22 title:-13
L,prev=bracket,cut=| :-16
L,prev=bracket,gap=| :33 bracket:-43
L,prev=bracket,rank=| 0:-17
L,prev=cap,cut=| :-17
L,prev=cap,gap=| :-19
L,prev=cap,rank=| 0:-17
L,prev=cap,start=| det:22 low:21
L,prev=colon,cut=| verb:23
L,prev=colon,gap=| :30
L,prev=comma,cut=| :-18 adverbial:-22 ed:72 verb:34 verb_after_comma:-23
L,prev=comma,gap=| :35 bracket:37 comma:-14 rel:-12 relcomma:-16
L,prev=comma,rank=| 0:49 1:14 2:12 3:19 6:-59 8:-25
L,prev=comma,start=| cap:21 cuenoun:-13 ing:-40 low:26 poss:31 pron:-15 quant:22 role:45 sub:-35 time:-17 title:32
L,prev=conj,cut=| ed:-18 verb:26
L,prev=conj,gap=| :38 rel:-22
L,prev=conj,rank=| 0:-80 1:17 2:22 3:12 5:16 6:21
L,prev=conj,start=| adv:23 cap:-88 det:22 ed:-12 low:-42 lows:14 poss:-13 pron:56 role:13 title:-31
L,prev=cue,cut=| circumstance:23 ed:-18 verb:-46
L,prev=cue,gap=| :-75 comma:27
L,prev=cue,rank=| 0:34 1:-48 2:-23 3:-21 4:12
L,prev=cue,start=| cap:-26 det:-32 pron:-22 quant:32 title:18
L,prev=cuenoun,cut=| :-29
L,prev=cuenoun,gap=| comma:-12
L,prev=cuenoun,rank=| 3:-21
L,prev=cuenoun,start=| cap:20 title:-41
L,prev=dash,cut=| ed:25
L,prev=dash,gap=| :39 comma:44
L,prev=dash,rank=| 0:69 2:-25 4:-13
L,prev=dash,start=| cap:66 det:-29 title:35
L,prev=det,cut=| :-34
L,prev=det,gap=| :-46
L,prev=det,rank=| 0:-27 1:-17
L,prev=det,start=| lows:-14
L,prev=ed,cut=| :-34
L,prev=ed,rank=| 0:-23 1:-46 5:12 8:14
L,prev=ed,start=| cap:40 det:-63 lows:-12 num:12 quant:12 role:-21
L,prev=edge,cut=| :-20 circumstance:14 verb:-16 verb_after_comma:53
L,prev=edge,gap=| bracket:-15 comma:54 dash:53 rel:-35 relcomma:-45 time:12
L,prev=edge,rank=| 0:-28 1:13 2:46 3:54 5:29 8:-37 9:-34
L,prev=edge,start=| adv:-31 cap:39 det:47 poss:24 pron:51 pronaux:-68 sub:-47 time:-12 title:53
L,prev=ing,cut=| :-15 verb:-14
L,prev=ing,gap=| :-41
L,prev=ing,rank=| 1:14 2:-24 3:-19 4:-14 6:12
L,prev=ing,start=| body:-18 cap:-33 lows:-29 role:16 title:-18
L,prev=mark,cut=| :74 ed:41 verb:-27
L,prev=mark,gap=| :16 comma:17
L,prev=mark,rank=| 0:18 1:20 2:-17 4:25
L,prev=mark,start=| cap:13 det:73 low:-23 sub:-19
L,prev=poss,cut=| verb:14
L,prev=prep,cut=| :17 adverbial:-13 circumstance:-26 ed:-28 verb_after_comma:-27
L,prev=prep,gap=| :-54 comma:-36 rel:50 time:-14
L,prev=prep,rank=| 0:-30 2:-23 3:17 4:-32 5:-21 8:19
L,prev=prep,start=| adv:17 body:12 cap:-96 det:-53 doc:35 ed:14 poss:-12 pron:-25 quant:30 role:-21
L,prev=prepsub,cut=| :15
L,prev=prepsub,gap=| :26
L,prev=prepsub,rank=| 0:45 1:16 2:-26
L,prev=prepsub,start=| cap:-12 det:24 time:-21 title:12
L,prev=pron,rank=| 1:-16
L,prev=pronaux,cut=| :-23
L,prev=pronaux,gap=| :-15
L,prev=qword,cut=| :57
L,prev=qword,gap=| :67
L,prev=qword,rank=| 0:40 1:-18
L,prev=qword,start=| cap:30 pron:-46 quant:-12
L,prev=rel,cut=| :17 verb:18
L,prev=rel,gap=| :34 comma:12
L,prev=rel,rank=| 0:26 1:29 5:-15
L,prev=rel,start=| det:30 pron:46
L,prev=semi,cut=| :30
L,prev=semi,gap=| :17
L,prev=single,cut=| :-27
L,prev=single,gap=| :-28
L,prev=single,rank=| 0:-31
L,prev=sub,cut=| :41 ed:20 verb:-20
L,prev=sub,gap=| :14 rel:-19
L,prev=sub,rank=| 0:20 1:42 5:-22 7:-20 8:-15
L,prev=sub,start=| cap:48 low:-13 num:-32 pron:-38 quant:-22 role:55
L,prev=that,cut=| :78 ed:-12 verb:-56
L,prev=that,rank=| 0:46 1:18 2:-20 5:-13
L,prev=that,start=| cap:17 det:32 pron:-40 title:-12
L,prev=time,cut=| :-24 ed:28 verb:21
L,prev=time,rank=| 2:-19 3:17 6:22
L,prev=time,start=| low:-12 num:-33
L,prev=verb,cut=| :-14
L,prev=verb,gap=| :-14 comma:-35
L,prev=verb,rank=| 1:-14 3:-16 4:-16
L,prev=verb,start=| det:-56 poss:-14
L,rank=| 0:35 1:19 3:-21 4:-25 5:-39 6:-40 7:-22 8:-34 9:-34
L,rank=0,last=| adv:12 aux:-45 body:18 cap:-27 conj:-111 cue:51 cuenoun:-32 doc:23 ed:23 low:-43 lows:-55 mark:-20
  poss:47 prep:-12 prepsub:-45 pron:117 pronaux:78 role:15 sub:-58 title:17 verb:22
L,rank=1,last=| aux:16 doc:27 ed:22 ing:21 num:12 prepsub:-36 pron:-48 pronaux:-22 quant:39 role:44 sub:-42 verb:-21
L,rank=2,last=| conj:12 det:-29 doc:16 low:19 mark:23 prep:-24 prepsub:17 pron:-50 quant:16 sub:18 title:19
L,rank=3,last=| body:-12 cap:22 conj:25 lows:-16 prep:12 quant:-25 title:18
L,rank=4,last=| conj:18 cue:-24 low:23 lows:16 num:25 prep:-13 pron:-13 quant:-12 role:29 title:-13
L,rank=5,last=| body:22 cap:-16 conj:53 cue:-25 doc:-19 pron:-14 role:-41 title:-15
L,rank=6,last=| cap:23 conj:14 low:-28 role:-20
L,rank=7,last=| body:-23 cap:18 conj:35 cuenoun:19 low:-42
L,rank=8,last=| cap:-14 conj:17 low:-23 lows:-20 pron:13
L,rel,prev=| cap:49 comma:97 low:31 role:34
L,say,prev=| adv:-41 aux:-27 colon:24 comma:49 conj:13 cue:-47 cuenoun:-39 dash:51 det:-15 ed:-33 edge:35 ing:-16
  mark:68 poss:-15 prep:-55 verb:-16
L,start=| adv:-40 body:20 cap:96 cuenoun:-21 det:34 doc:-18 ed:-63 ing:-62 low:-28 poss:14 pron:35 pronaux:-27
  quant:51 qword:-46 rel:188 role:25 sub:-136 time:-64 title:73
L,start=adv,len=| 1:-30 2:-25 3:35
L,start=body,len=| 1:-28 13+:21 3:22 7-12:-12
L,start=cap,len=| 1:57 13+:47 2:-15 3:-20 7-12:16
L,start=cuenoun,len=| 2:-14 7-12:14
L,start=det,len=| 1:-34 13+:-23 2:13 3:36 4-6:32
L,start=doc,len=| 1:-23
L,start=ed,len=| 3:-19 4-6:-16 7-12:-14
L,start=ing,len=| 1:-15 13+:13 3:-30 7-12:-12
L,start=low,len=| 1:-32 13+:-12 2:31 3:-23 4-6:-17 7-12:25
L,start=lows,len=| 1:-31 13+:-19 2:37
L,start=num,len=| 1:-34 2:19
L,start=poss,len=| 1:61 4-6:-22 7-12:-14
L,start=pron,len=| 1:99 2:-15 7-12:-16
L,start=pronaux,len=| 1:52 4-6:-36 7-12:-12
L,start=quant,len=| 13+:13 3:24 4-6:15
L,start=qword,len=| 1:-24 2:-19
L,start=role,len=| 3:-24 4-6:32
L,start=sub,len=| 1:-32 2:-63 3:-19
L,start=time,len=| 13+:15 2:-26 3:-26 4-6:-18
L,start=title,len=| 1:-26 13+:21 2:56 3:-12 4-6:15 7-12:20
L,tell,prev=| adv:18 dash:-16 edge:35 mark:27 prep:-12 prepsub:-15 verb:-12
L,urge,prev=| edge:-34
L,utter,prev=| conj:-25 edge:19 mark:-14 prepsub:14 verb:17
L,vow,prev=| aux:-14 comma:14 conj:32 cue:-15 that:-14
N,after=| adv:25 aux:39 body:-16 cap:-49 cue:34 det:-43 doc:-16 ed:-13 end:25 ing:-40 low:-22 lows:-27 mark:63
  poss:-30 prep:91 prepsub:15 pron:-76 pronaux:-15 quant:-14 qword:22 role:-13 sub:45 time:78 title:-26
N,before=| aux:53 cap:-39 comma:-17 conj:-24 cuenoun:25 dash:22 det:62 ing:-26 low:16 lows:12 mark:-81 prep:12 rel:32
  sub:84 that:-14 time:-20 verb:-15
N,form=| about:26 base:-32 of:25 past:70 phrase:-58 s:12 that:24
N,helper=| :-60 be:126 modal:29 not:19 own:-54
R,apposed=aux,next=| end:-14
R,apposed=cap,last=| cuenoun:-21 low:-13 role:35 title:19
R,apposed=cap,next=| end:15
R,apposed=conj,last=| low:-12
R,apposed=conj,next=| end:-35
R,apposed=cue,last=| cap:-14
R,apposed=cue,next=| end:-66
R,apposed=det,last=| adv:14 body:16 cap:33 doc:-13 low:33 lows:30 num:13 prep:16 title:27
R,apposed=det,next=| comma:84 end:77 mark:16 prep:-33 rel:14
R,apposed=low,last=| low:21
R,apposed=low,next=| end:45
R,apposed=num,last=| low:20 num:-26
R,apposed=num,next=| comma:-51 end:34
R,apposed=rel,last=| cap:-25 comma:-26 cuenoun:-12 low:24 lows:12 num:27 prep:-14 rel:-21 time:16
R,apposed=rel,next=| end:44 prep:-14 rel:-25
R,apposed=role,last=| cap:80
R,apposed=sub,next=| end:-23
R,apposed=title,last=| cap:68
R,apposed=title,next=| end:70
R,before=comma,next=| aux:-12 bracket:24 cap:-27 comma:44 conj:-20 cue:-14 cuenoun:-24 dash:24 end:62 mark:-12
  prep:-23
R,before=comma,second=| aux:53 cap:-41 cue:-12 cuenoun:12 det:-37 edge:89 end:-21 prep:30 rel:-14 role:-19 title:-23
  verb:-12
R,before=comma,start=| cap:46 ing:-15 low:16 poss:-12 pron:-24 quant:26 time:-12
R,before=| conj:-69 edge:-40 mark:66 rel:-17 sub:-14 time:-22
R,before=conj,next=| end:-27 prep:-14
R,before=conj,second=| det:-12 edge:-27 pron:20
R,before=conj,start=| cap:-16 det:-14 low:-12
R,before=edge,next=| comma:106 conj:-15 end:-45 prep:-34
R,before=edge,second=| det:36 edge:-22 prep:-15
R,before=edge,start=| qword:-20 title:-14
R,before=mark,next=| aux:-19 bracket:31 conj:-13 cue:-22 cuenoun:-14 ed:-21 end:58 ing:-12 mark:36 prep:24 verb:-19
R,before=mark,second=| adv:-14 aux:-34 cap:-75 conj:-12 cue:109 det:-50 ed:12 edge:111 end:32 ing:41 low:-56 num:-31
  poss:36 prep:27 pron:18 rel:37 role:-20 sub:18 title:-46
R,before=mark,start=| cap:38 det:16 poss:-14 quant:12 title:23
R,before=rel,next=| comma:-13 conj:14
R,before=rel,second=| aux:13
R,before=that,start=| cap:-12
R,commas=| 0:-60 1:-59 3:19
R,form=| base:-40 ing:-121 phrase:44
R,form=base,commas=| 0:-19 1:-16
R,form=ing,commas=| 0:-82 1:-33
R,form=past,commas=| 0:-42 1:51 2:14 3:-14
R,form=phrase,commas=| 0:131 1:-36 2:-40
R,form=s,commas=| 0:-48 1:-25 2:26 3:43
R,helper=| :-46 have:-35 to:-21
R,last=| adv:-24 aux:-25 body:66 bracket:-47 cap:83 comma:-65 conj:-17 cue:-38 det:-26 doc:39 ed:-34 num:16 poss:-13
  prep:-13 prepsub:-12 pron:-14 rel:-43 role:32 time:19 title:68 verb:-35
R,next=| adv:-29 aux:-55 bracket:42 bracket,cap:-31 cap:-53 cap,cap:-12 cap,end:-12 colon:53 comma:111 comma,aux:64
  comma,cap:-57 comma,conj:-19 comma,cue:85 comma,det:-84 comma,ing:44 comma,mark:14 comma,poss:36 comma,prep:49
  comma,role:-36 comma,sub:17 comma,title:-53 conj:-44 conj,low:-15 cue:-32 cue,prep:-15 cuenoun:-52 cuenoun,end:-15
  cuenoun,prep:-15 dash:46 ed:-48 ed,prep:-13 end:65 end,edge:60 ing:-25 mark:28 mark,cap:28 mark,pron:23 prep:-80
  prep,aux:12 prep,cap:-40 prep,det:27 prep,low:-25 prepsub:-13 pron:-17 rel,aux:-39 rel,ed:21 sub:-12 time:-30
  time,end:-16 verb:-31
R,next=adv,commas=| 0:-16
R,next=aux,commas=| 0:-27 1:-23
R,next=bracket,commas=| 0:52
R,next=cap,commas=| 0:-44
R,next=colon,commas=| 0:16 1:37
R,next=comma,commas=| 0:63 1:75 2:-26
R,next=conj,commas=| 0:-13 1:-23
R,next=cue,commas=| 0:-16
R,next=cuenoun,commas=| 0:-39 1:-12
R,next=dash,commas=| 0:42
R,next=ed,commas=| 0:-29 1:-15
R,next=end,commas=| 0:-17 1:52 2:30
R,next=ing,commas=| 0:-13
R,next=mark,commas=| 0:13 1:-19 2:34
R,next=prep,commas=| 1:-73 2:-17
R,next=time,commas=| 0:-20
R,next=verb,commas=| 1:-17
R,rank=| 0:61 1:20 2:29 5:-38 6:-25 7:-26 8:-47 9:-77
R,start=| adv:-12 body:13 cap:37 det:-20 ing:-19 low:13 poss:-35 pron:-59 quant:34 qword:-36
""",
    "side": """\
| L:-28 LR:-53 R:81
L,after2=| adv:-19 aux:-36 body:14 comma:12 conj:16 cue:44 cuenoun:-16 det:21 doc:12 edge:94 end:44 ing:15 low:-24
  lows:-24 prep:15 quant:12 quote:-154 qword:-12 rel:54 role:-25 sub:15 that:-70 time:48 title:-20 verb:-27
L,after=| adv:14 adv,end:16 adv,prep:25 aux:-25 cap:-35 cap,aux:-14 cap,end:12 cap,low:-15 cap,prep:-22 cap,that:-12
  colon,quote:-13 comma:74 comma,aux:-21 comma,conj:-12 comma,cue:93 comma,det:16 comma,ing:56 comma,low:-20
  comma,prep:16 comma,quote:-155 comma,rel:56 comma,sub:49 conj:39 dash:63 det:-49 det,cuenoun:-14 det,low:-13 ed:-14
  end:93 end,edge:92 ing:-22 low:-66 low,prep:-17 lows:-54 lows,prep:-15 poss:-43 prep:45 prep,cap:34 prep,cue:-30
  prep,ing:-38 prep,low:39 prep,quant:19 prep,quote:13 prep,time:40 prep,verb:-16 prepsub:68 pron:-69 pron,aux:-21
  pron,ed:-17 quant:-21 qword:-22 role:-26 that:-62 that,cap:-15 that,pron:-13 time:84 time,end:24 time,prep:33
  title:-22 title,cap:-18
L,before=| aux:-16 bracket:-21 cap,cap:-28 colon:-17 comma,adv:-22 comma,cap:-12 comma,conj:-18 comma,ed:24
  comma,low:40 comma,lows:-21 comma,num:-13 comma,role:23 conj:-42 conj,comma:-25 conj,edge:-12 cue:-17 cuenoun:33
  dash,low:-18 ed:-14 ing:42 low:16 low,cap:20 prep:-29 prepsub:-35 pron:-24 quote:58 quote,quote:58 qword,aux:-14
  qword,prep:-14 rel,prep:-19 single:21 single,quote:21 sub:-22 sub,comma:17 sub,time:-16 that,low:-29 verb:-16
L,before=aux,side=| N:-12
L,before=bracket,side=| L:-13
L,before=cap,after=| prep:-21
L,before=cap,side=| N:-13
L,before=comma,after=| adv:-14 comma:-73 end:44 ing:-13 low:-18 pron:-12 quote:24 time:33
L,before=comma,side=| N:-44 R:54
L,before=conj,side=| L:-20
L,before=cuenoun,side=| L:20
L,before=dash,side=| L:-21
L,before=ing,side=| L:41
L,before=low,after=| prep:15
L,before=low,side=| L:-25 N:41
L,before=prep,side=| N:-19
L,before=prepsub,after=| prep:-13
L,before=prepsub,side=| L:-27
L,before=pron,side=| N:-24
L,before=quote,after=| det:22 end:17 prep:37 sub:44 that:-22
L,before=quote,side=| L:42 R:18
L,before=qword,side=| L:13
L,before=rel,after=| aux:-16 prep:-21 sub:12
L,before=role,side=| L:-16
L,before=sub,after=| comma:-14 low:-15 prep:17
L,before=sub,side=| N:-27
L,before=that,after=| prep:22
L,before=that,side=| L:-17
L,form=| about:-23 for:-12 ing:-90 past:74
L,group=| accord:31 accuse:-26 ask:-54 call:-70 declare:60 hint:12 noun:-30 tell:112 urge:-36 utter:38 vow:-60
L,helper=| :-18 be:42 have:-29 headline:-19 to:-22
L,opens=| adv:-13 cap:20 conj:-26 det:30 poss:20 prep:-51 prepsub:-28 pron:12 quant:-13 quote:90 sub:-38 time:-18
  title:12
L,rest=| 1:94 13+:-106 2:45 7-12:-57
L,room=| 1:-38 13+:46 2:-20 4-6:-15
L,side=| I:-29 L:-67 N:-26 R:94
LR,after2=| adv:20 aux:41 body:-36 comma:35 cue:-44 doc:-22 edge:-34 end:-14 lows:-20 prep:-20 pron:-15 quant:-22
  quote:44 rel:-34 sub:-36 that:25 time:14 verb:36
LR,after=| adv:-17 adv,aux:-16 adv,end:-12 aux:83 cap:-21 cap,low:-12 colon:22 colon,quote:-25 comma:59 comma,adv:-16
  comma,aux:77 comma,cap:14 comma,conj:24 comma,cue:-51 comma,det:-13 comma,ing:-43 comma,prep:19 comma,pron:19
  comma,quote:16 comma,rel:-51 comma,sub:-35 conj:-31 det,quote:47 ed:36 end:-34 end,edge:-33 ing:-12 low,end:12
  poss:-36 poss,low:-12 prep:-21 prep,aux:15 prep,cap:-30 prep,cue:17 prep,ing:46 prep,low:-25 prep,lows:14
  prep,poss:20 prep,quant:-14 prep,time:-35 prepsub:-31 pron:-32 pron,aux:-37 pron,verb:20 pronaux:-18 quant:19
  quote:28 quote,quote:28 qword:-25 rel:-20 sub:49 sub,det:30 sub,pron:-23 that:-62 that,cap:-20 that,det:-25 time:-32
  time,prep:-14
LR,before=| aux:12 cap,cap:20 colon:-20 comma:18 comma,adv:23 comma,cue:35 comma,ing:18 comma,low:-22 comma,lows:46
  comma,time:-45 comma,title:17 conj:-44 conj,edge:-18 dash:-31 det:-35 low:-22 low,cap:-12 prep:-14 prepsub:-29
  pron:17 qword:53 qword,prep:42 rel:51 rel,comma:51 rel,prep:-31 sub:-41 sub,comma:18 sub,conj:-13 sub,edge:-40
  sub,sub:-13 that:40 that,low:40
LR,before=aux,after=| prep:14
LR,before=aux,side=| L:-20 N:32
LR,before=cap,after=| prep:13
LR,before=cap,side=| L:-16 N:36
LR,before=colon,side=| L:-14
LR,before=comma,after=| adv:-17 cap:-25 colon:38 comma:160 det:-22 end:-15 pron:-21 time:-16
LR,before=comma,side=| L:-21 N:37
LR,before=conj,after=| prep:22
LR,before=conj,side=| L:-23 N:-12
LR,before=cue,side=| L:-16
LR,before=dash,side=| L:-22
LR,before=low,side=| N:-14
LR,before=lows,side=| N:16
LR,before=prepsub,side=| L:-20
LR,before=pron,side=| N:17
LR,before=quote,after=| adv:12 comma:78 det:-29 end:-15 prep:19 role:14 sub:-37
LR,before=qword,side=| L:52
LR,before=rel,after=| aux:23 sub:35
LR,before=rel,side=| L:62
LR,before=role,side=| L:-16
LR,before=sub,after=| prep:-14
LR,before=sub,side=| L:-15 N:-26
LR,before=that,after=| prep:32
LR,before=that,side=| L:62
LR,form=| about:-14 base:24 for:23 ing:-86 of:-16 past:14 s:31
LR,group=| accuse:48 ask:-58 call:89 declare:-50 judge:-22 noun:-24 say:41 tell:-34 utter:-50 vow:15
LR,helper=| be:28 have:16 headline:17 modal:-15 not:-40 to:-51
LR,opens=| bracket:-26 cap:-27 prep:-19 pron:24 pronaux:26 quant:50 time:-39
LR,rest=| 1:-34 2:-16 3:17 4-6:-20
LR,room=| 13+:-46 7-12:-17
LR,side=| I:-25 L:-35 N:46 R:-37
R,after2=| body:22 comma:-47 conj:-20 det:-12 edge:-61 end:-29 ing:-19 low:31 lows:44 own:13 poss:-20 pron:23
  pronaux:17 quote:111 qword:18 rel:-20 role:27 sub:20 that:45 time:-62
R,after=| adv,prep:-16 aux:-58 cap:56 cap,cap:-12 cap,low:26 cap,prep:26 cap,that:16 colon,quote:39 comma:-133
  comma,adv:14 comma,aux:-56 comma,conj:-12 comma,cue:-41 comma,ing:-13 comma,prep:-35 comma,pron:-25 comma,quote:138
  comma,sub:-14 cuenoun,prep:14 dash:-53 det:52 det,cuenoun:16 det,low:22 det,quote:-46 ed:-22 end:-59 end,edge:-59
  ing:34 low:57 low,prep:24 lows:51 poss:79 poss,low:12 prep:-24 prep,cue:12 prep,low:-14 prep,lows:-12 prep,poss:-14
  prep,qword:14 prep,title:15 prep,verb:21 prepsub:-37 pron:101 pron,aux:58 pron,ed:20 pron,verb:-17 pronaux:29
  quote:-24 quote,quote:-24 qword:47 rel:16 role:25 sub:-49 sub,det:-18 sub,pron:16 that:123 that,cap:35 that,det:35
  that,pron:15 time:-52 time,end:-18 time,prep:-19 title:25 title,cap:17
R,before=adv,side=| L:-13
R,before=aux,side=| L:24 N:-20
R,before=| bracket,edge:20 colon:37 comma:-14 comma,aux:-15 comma,cap:18 comma,conj:23 comma,cue:-29 comma,ed:-20
  comma,ing:-19 comma,low:-18 comma,lows:-25 comma,num:18 comma,role:-17 comma,time:35 comma,title:-13 conj:86
  conj,comma:29 conj,edge:30 conj,low:-13 conj,quote:14 cue:24 cuenoun:-29 dash:38 dash,low:18 det:43 ed:14 ing:-47
  prep:43 prep,comma:15 prep,ed:14 prepsub:64 prepsub,comma:18 prepsub,time:14 quote:-59 quote,quote:-59 qword:-61
  qword,prep:-28 rel:-52 rel,comma:-55 rel,prep:49 semi:17 single:-25 single,quote:-25 sub:63 sub,adv:13 sub,comma:-35
  sub,conj:22 sub,edge:48 sub,sub:19 sub,time:23 that:-45 verb:15
R,before=cap,side=| L:22 N:-23
R,before=colon,side=| L:25
R,before=comma,after=| adv:31 cap:19 colon:-34 comma:-87 det:12 end:-29 ing:24 low:22 prep:12 pron:33 quote:-16
  role:12 that:14 time:-17
R,before=comma,side=| L:32 R:-60
R,before=conj,after=| cap:13 comma:18 det:12 low:17 prep:-19
R,before=conj,side=| L:42 N:23
R,before=cue,side=| L:25
R,before=cuenoun,side=| L:-20
R,before=dash,side=| L:43
R,before=ed,side=| L:16
R,before=ing,side=| L:-50
R,before=low,after=| prep:-15
R,before=low,side=| L:34 N:-27
R,before=lows,side=| N:-26
R,before=prep,side=| L:16 N:25
R,before=prepsub,after=| prep:23
R,before=prepsub,side=| L:47
R,before=quote,after=| adv:-14 cap:-14 comma:-89 low:-12 prep:-55 role:-21 that:31
R,before=quote,side=| L:-52 R:-17
R,before=qword,side=| L:-65
R,before=rel,after=| prep:22 sub:-47
R,before=rel,side=| L:-55
R,before=role,side=| L:31
R,before=semi,side=| L:14
R,before=sub,after=| cap:20 low:23
R,before=sub,side=| N:52
R,before=that,after=| prep:-53
R,before=that,side=| L:-45
R,form=| about:37 base:-20 ing:176 of:16 past:-88 s:-42
R,group=| accord:-25 accuse:-22 ask:112 call:-19 hint:-12 judge:27 noun:54 say:-40 tell:-78 urge:32 utter:12 vow:45
R,helper=| :15 be:-70 have:12 not:35 to:74
R,opens=| adv:21 bracket:16 conj:35 det:-25 prep:70 prepsub:28 pron:-36 pronaux:-21 quant:-37 quote:-90 sub:32 time:57
R,rest=| 1:-61 13+:98 2:-29 3:-19 4-6:26 7-12:64
R,room=| 1:34 2:16 7-12:17
R,side=| I:54 L:103 N:-20 R:-57
""",
    "left": """\
B,end=cap,start=| det:28 prep:32
B,end=low,start=| adv:31 aux:-16 cap:39 conj:-32 prep:22 pron:18 quote:-20
B,end=lows,start=| cap:13 det:14 prep:-24
B,end=quote,start=| conj:29 det:-21 prep:14 quote:25
B,end=rel,start=| cap:-61 det:-17 rel:127
B,end=role,start=| cap:17
B,end=sub,start=| sub:-64
B,len=| 1:148 13+:-80 2:54 3:22 4-6:-72 7-12:-72
B,opens=adv,rank=| 1:23 2:-12
B,opens=cap,rank=| 1:19 2:-31
B,opens=conj,rank=| 0:-19 1:41 2:-24
B,opens=prep,rank=| 0:13 1:23 2:-17 3:-19
B,opens=prepsub,rank=| 1:-28
B,opens=quote,rank=| 0:37 1:-45
B,opens=sub,rank=| 0:19 1:-21 2:36 3:-34
B,prev=adv,start=| comma:72
B,prev=| aux:-44 cap:-36 colon:161 comma:-42 conj:15 dash:99 det:-29 edge:63 low:-13 prep:-19 prepsub:-29 sub:-43
B,prev=aux,start=| quote:-44
B,prev=cap,start=| quote:-36
B,prev=colon,start=| quote:113
B,prev=comma,start=| aux:-28 cap:-41 conj:-32 det:54 ed:-13 low:-28 prep:-35 quote:13 rel:74 sub:-42 title:30
B,prev=conj,start=| cap:19 det:-23 quote:-29
B,prev=det,start=| quote:-28
B,prev=edge,start=| conj:-19 prep:13 quote:37 sub:19
B,prev=low,start=| quote:-13
B,prev=prep,start=| quote:-19
B,rank=| 0:63 1:-17 2:-12 3:-34
B,rest=| 0:63 1:-29 13+:65 2:-65 3:-30 4-6:13 7-12:-17
B,start=| adv:-20 aux:-73 cap:38 comma:92 conj:-47 cue:-15 det:90 ed:-29 ing:16 low:-33 lows:-29 num:-23 poss:19
  prep:-35 pron:16 quant:20 rel:70 sub:-18 time:-12 title:24 verb:-19
""",
    "start": """\
S,False,gap=| 0:34 1:32 13+:-86 2:65 3:16 7-12:-55
S,False,prev=| adv:-20 aux:-15 colon:67 comma:25 conj:-29 cuenoun:14 dash:49 det:-46 doc:-29 ing:-22 lows:-14 own:-16
  poss:-20 prep:56 prepsub:-16 pron:-13 qword:-15 rel:-14 role:22 sub:18 that:-12 time:29
S,True,gap=| 0:86 1:50 13+:-55 2:-27 4-6:-19 7-12:-28
S,True,prev=| aux:-29 body:21 cap:26 colon:41 comma:65 cue:20 cuenoun:-13 det:-19 doc:23 ed:-17 ing:-17 low:13
  prep:-49 prepsub:-15 rel:-12 sub:-22 that:-14 time:35 verb:-23
S,accord,prev=| comma:41 prep:-14
S,accord,rank=| 0:62 1:-31 2:-14
S,accuse,prev=| cap:-27 cue:45 low:-19 prep:-52 role:22 sub:25 that:14
S,accuse,rank=| 0:50 1:-37 2:-18 4:12
S,accuse,start=| adv:-15 cap:22 det:28 low:43 prep:21 quote:-19 sub:-16 that:-27
S,accuse,word=| :25 for:49 that:-27
S,ask,prev=| aux:12 body:33 cap:69 comma:-21 cue:-30 cuenoun:-30 prep:46 role:18 sub:-13
S,ask,rank=| 1:27
S,ask,start=| adv:12 aux:-20 cap:-30 det:-15 prep:-17 pron:-17 qword:36 rel:21 sub:86 that:-36
S,ask,word=| :-100 about:31 if:50 that:-36 whether:35 who:14 why:19
S,call,prev=| aux:13 cap:19 comma:-19 cue:24 cuenoun:-15 det:-13 low:-17 lows:24 poss:-12 pron:12 sub:30
S,call,rank=| 0:52 1:-26 2:-17 5:-13
S,call,start=| aux:-18 cap:-41 det:17 low:37 poss:21 pron:-33 quote:20 that:-20
S,call,word=| :13 that:-20 to:25
S,colon,prev=| colon:16
S,colon,rank=| 0:16
S,commas=0,preps=| 0:20 1:57
S,commas=1,preps=| 0:-26 1:-36 2:-36
S,commas=2,preps=| 0:14 1:16 2:-19
S,declare,prev=| adv:-20 cap:-25 comma:65 cue:28 cuenoun:48 doc:21 prep:-17 role:-13 sub:-19 verb:-13
S,declare,rank=| 5:-18
S,declare,start=| ing:22 low:-64 poss:30 quote:12 sub:-17 that:13
S,declare,word=| of:-17 that:13 to:30
S,form=about,rank=| 2:-18
S,form=base,rank=| 0:17 1:35 2:-13 3:-24 4:-16
S,form=for,rank=| 1:28 3:-13
S,form=ing,rank=| 0:30 2:-17 5:-13
S,form=of,rank=| 0:-12 1:15
S,form=past,rank=| 1:-26 2:38 3:25 4:-28
S,form=phrase,rank=| 0:27 3:-15 5:-20
S,form=s,rank=| 0:44 2:-21 5:-23
S,form=that,rank=| 0:-15
S,form=to,rank=| 0:44 1:-30
S,gap=| 0:120 1:81 13+:-141 2:38 4-6:-26 7-12:-83
S,hint,prev=| adv:17 cue:25 cuenoun:-17 low:19
S,hint,rank=| 0:37 3:-19 5:-15
S,hint,start=| low:-14 prep:14 quote:-12 that:20
S,hint,word=| :-30 that:20 to:21
S,judge,prev=| comma:-59 cue:48 cuenoun:-13 ed:22 low:-16 prep:17 sub:31 verb:26
S,judge,rank=| 0:70 1:-15 2:-29 3:-17
S,judge,start=| cap:17 conj:-12 cuenoun:22 lows:20 poss:22 prep:-60 quote:32 role:19 sub:-26 that:-25
S,judge,word=| :83 for:13 that:-25 to:-46
S,next=| adv:-16 aux:24 comma:-30 conj:-43 cuenoun:35 dash:-13 doc:-41 ed:-28 ing:37 low:38 lows:32 own:62 prep:-38
  pron:29 pronaux:32 quote:59 rel:-21 sub:-13 time:-100 verb:16
S,noun,prev=| cap:-22 cuenoun:-19 low:18 prep:39 sub:31 verb:-15
S,noun,rank=| 0:24 2:-24
S,noun,start=| aux:-12 cap:13 det:13 quote:36 title:-18
S,noun,word=| of:-17 to:24
S,prev=| adv:-16 aux:-44 body:31 cap:35 colon:107 comma:90 conj:-40 cue:17 dash:56 det:-65 ing:-39 low:15 lows:-22
  num:12 own:-20 poss:-15 prepsub:-31 pronaux:-12 quant:-13 qword:-23 rel:-26 role:24 that:-26 time:64 verb:-30
S,prev=adv,start=| aux:-14 sub:13
S,prev=adv,word=| :-12
S,prev=aux,start=| cap:14 det:-21 quote:-29
S,prev=aux,word=| :-49
S,prev=body,start=| det:24 prep:29
S,prev=cap,start=| adv:15 aux:-23 cap:-69 cuenoun:-12 det:38 low:-41 lows:-12 poss:38 prep:-22 pron:52 qword:27 rel:14
  sub:35 that:34 title:-19
S,prev=cap,word=| :-43 about:38 for:26 if:19 that:34 to:-32 whether:22
S,prev=colon,start=| cap:50 quote:49
S,prev=colon,word=| :102
S,prev=comma,start=| adv:-31 aux:55 cap:-21 cue:-20 cuenoun:-19 det:23 ing:-30 low:-22 prep:54 pron:-24 quote:118
  rel:-37 role:19 sub:-22 that:43 verb:12
S,prev=comma,word=| :26 because:13 that:43 which:-19 who:-14
S,prev=conj,start=| that:-12
S,prev=conj,word=| :-25 that:-12
S,prev=cue,start=| adv:-54 aux:39 cap:43 cuenoun:16 det:21 ing:22 low:17 lows:24 prep:-52 pron:23 pronaux:15 quant:15
  quote:-16 rel:22 role:-23 time:-44 title:16
S,prev=cue,word=| :57 about:-63 at:31 by:-33 if:20 in:-13 on:-12 to:48 whether:24 with:-17
S,prev=cuenoun,start=| cap:40 det:14 low:15 prep:-56 quote:-12
S,prev=cuenoun,word=| :62 about:-24 for:-39 of:-21 to:84
S,prev=det,start=| cap:-36 quote:-41
S,prev=det,word=| :-72
S,prev=doc,start=| prep:12
S,prev=doc,word=| of:-23 to:38
S,prev=ed,start=| prep:-13
S,prev=ing,word=| :-24
S,prev=low,start=| adv:35 aux:-12 cap:-30 prep:-29 qword:39
S,prev=low,word=| about:18 of:-27 to:-28
S,prev=lows,start=| det:22 prep:-43 that:-26
S,prev=lows,word=| :42 of:-18 that:-26 to:-25
S,prev=num,start=| prep:22
S,prev=num,word=| :-14 to:13
S,prev=own,word=| :-20
S,prev=poss,word=| :-18
S,prev=prep,start=| adv:20 aux:-40 cap:44 det:-43 ing:13 low:45 poss:-18 prep:-17 pron:16 quote:-60 qword:13 that:-37
  time:-17 title:15
S,prev=prep,word=| :23 that:-37 to:-33 whether:12 which:-12
S,prev=prepsub,start=| det:-15
S,prev=prepsub,word=| :-34
S,prev=pron,start=| aux:-19
S,prev=quant,start=| aux:14
S,prev=qword,start=| det:-12
S,prev=qword,word=| :-18
S,prev=rel,word=| :-26
S,prev=role,start=| cap:-12 prep:33 quote:15 rel:-18 sub:15 that:-29
S,prev=role,word=| :36 for:40 of:21 that:-29 to:-53 who:-20
S,prev=sub,start=| cap:48 poss:-15 pron:-42
S,prev=that,start=| cap:-15 det:-15 pron:-22 quote:17
S,prev=that,word=| :-21
S,prev=time,start=| low:-14 num:-16 prep:29 pron:38 sub:-19 that:27 time:-25
S,prev=time,word=| :24 in:-12 that:27 to:53
S,prev=title,start=| cap:-49 prep:13
S,prev=title,word=| :-52
S,prev=verb,start=| prep:-13 quote:-16 that:-14
S,prev=verb,word=| that:-14
S,rank=| 0:150 1:13 2:-45 3:-36 4:-23 5:-60
S,rank=0,start=| adv:-70 aux:55 body:26 cap:104 conj:-41 cuenoun:17 ed:20 ing:33 low:40 lows:37 prep:-110 prepsub:-51
  pron:70 pronaux:25 quant:26 rel:29 role:12 sub:-39 that:32 time:-53 title:20
S,rank=1,start=| adv:58 aux:-46 cap:-18 conj:-13 cuenoun:-13 det:12 ing:-16 low:-27 lows:-17 poss:32 pron:14
  pronaux:13 quant:-26 qword:36 rel:13 sub:21 time:-36 title:12
S,rank=2,start=| aux:-23 conj:17 cuenoun:-14 det:29 low:-28 poss:22 prep:-24 that:-13
S,rank=3,start=| adv:21 aux:-17 cap:-42 det:13 poss:-20 prep:25 pronaux:14 rel:-12 title:-13
S,rank=4,start=| cap:-28 det:-14 poss:12 prep:14 pron:-14 qword:21 rel:-12 sub:14 that:20
S,rank=5,start=| adv:20 aux:-14 cap:-37 det:-22 prep:36 pron:-20 quote:37 rel:-18
S,say,prev=| adv:19 aux:-47 cap:14 colon:35 comma:80 conj:-12 cue:-29 dash:37 doc:22 ing:-19 prepsub:-13 pron:-18
  role:-19 sub:-41 time:46 verb:-13
S,say,rank=| 0:83 1:-14 3:-24 5:-26
S,say,start=| adv:-52 cap:23 conj:-23 det:31 doc:-14 ing:-22 lows:-36 poss:27 prep:-68 prepsub:-44 pron:37 pronaux:13
  quote:30 that:80 time:-24 title:17 verb:25
S,say,word=| :15 after:-28 because:21 by:17 for:-30 if:22 that:80 to:-42 who:17
S,side=I,start=| prep:-19
S,side=L,start=| aux:-29 body:20 cap:15 conj:-42 dash:-19 det:21 doc:-16 ing:18 num:-22 prep:-63 prepsub:-46 pron:43
  pronaux:57 quote:30 qword:52 rel:-19 sub:-24 that:44 time:-75 title:33 verb:20
S,side=N,start=| adv:25 aux:-18 cap:-23 low:-16 poss:34 prep:14 rel:13 sub:12 title:-24
S,side=R,start=| det:-13
S,start=| adv:22 aux:-47 body:19 cap:-15 conj:-51 cuenoun:-21 doc:-17 low:-16 num:-20 poss:32 prep:-65 prepsub:-51
  pron:34 pronaux:56 quote:42 qword:58 role:26 that:53 time:-73 verb:19
S,start=adv,next=| adv:31 aux:54 comma:-31 sub:-20 that:-19
S,start=aux,next=| cap:-15 quote:-17 that:27 verb:-14
S,start=cap,next=| adv:-20 aux:47 body:-12 cap:-22 colon:18 comma:17 cue:13 cuenoun:24 det:-41 end:18 low:33 lows:-22
  prepsub:14 that:-27
S,start=conj,next=| cue:-16 ed:-21
S,start=cue,next=| cap:-18 det:29
S,start=cuenoun,next=| prep:-34 that:20
S,start=det,next=| adv:-22 cap:21 det:16 doc:-50 ed:33 ing:-14 num:35 own:13 time:-45
S,start=doc,next=| prep:-13
S,start=ing,next=| low:17
S,start=low,next=| cap:19 comma:27 conj:-18 det:14 low:24 lows:30 prep:-58 quote:19 sub:14 that:-43
S,start=lows,next=| prep:-16
S,start=poss,next=| adv:13 cap:-24 cue:12 cuenoun:-21 doc:-12 own:48 prep:12 role:-21 verb:21
S,start=prep,next=| aux:33 cap:-92 cue:-15 cuenoun:36 det:-67 doc:32 ed:13 ing:59 low:16 poss:-33 quote:38 role:-16
  sub:-14 title:-34 verb:40
S,start=prepsub,next=| det:-17
S,start=pron,next=| aux:33 cue:40 det:-19 low:-20 prep:15 sub:-13
S,start=pronaux,next=| adv:37
S,start=quant,next=| aux:-17 cap:50 low:-23 prep:39
S,start=quote,next=| quote:42
S,start=rel,next=| aux:-26 cap:18 cue:-17 ed:-12
S,start=role,next=| aux:17 prep:26
S,start=sub,next=| cue:-16 low:-22 pron:17 role:17
S,start=that,next=| aux:-108 cap:70 comma:-26 cue:-21 cuenoun:-19 det:83 ed:-42 poss:44 pron:49 pronaux:20 quant:16
  role:-13 sub:37 title:33 verb:-71
S,start=time,next=| comma:-21 prep:-29
S,start=title,next=| cap:16
S,tell,prev=| body:31 cap:42 comma:54 cue:-144 cuenoun:-15 low:18 prep:-16 pron:15 role:29 sub:-17 time:25 title:12
S,tell,rank=| 0:-170 1:80 2:46 3:38 4:-15 5:20
S,tell,start=| cap:-58 det:-64 low:-29 lows:-13 poss:18 prep:15 pron:98 pronaux:43 quote:15 role:-44 sub:-18 that:45
  title:-15
S,tell,word=| :-54 about:30 of:21 that:45 to:-21
S,urge,prev=| aux:12 cap:-32 cuenoun:20 doc:-13 low:17 lows:-13 title:15
S,urge,rank=| 2:-17
S,urge,start=| adv:37 low:-24 poss:-18 prep:33 role:15
S,urge,word=| :-27 of:-14 to:35
S,utter,prev=| adv:-14 colon:23 comma:-20 cue:37 cuenoun:25 ing:12 low:13 prep:-37 time:-23
S,utter,rank=| 0:-86 1:29 3:28 5:22
S,utter,start=| aux:13 cap:19 det:12 prep:-12 that:15 time:-14
S,utter,word=| about:-17 for:33 that:15 to:-34
S,vow,prev=| cue:13 dash:27 prep:36 role:-19 sub:-15 time:14
S,vow,rank=| 0:29 2:29 3:-36
S,vow,start=| adv:64 cap:15 conj:18 low:31 poss:-56 prep:15 pron:-17 quote:-48 title:12
S,vow,word=| :-21 for:-12 to:97
S,word=| :-92 about:41 after:-36 because:23 before:-38 by:-44 despite:19 during:-13 for:36 how:22 if:38 in:-42 of:-57
  on:-30 that:53 to:69 when:-14 whether:88 which:-21 why:27 with:-15
""",
    "end": """\
E,about,in=then,then=| :26
E,about,next=| comma:-39 conj:12 prep:17
E,accord,len=| 13+:71 2:-15 4-6:-15 7-12:-26
E,accord,next=| comma:-53 prep:-18 stop:150
E,accuse,len=| 13+:-14 2:18 3:58 4-6:-54
E,accuse,next=| conj:-15 cue:15 prep:-42 prepsub:12 stop:-32 sub:34
E,ask,len=| 13+:-42 2:34 7-12:13
E,ask,next=| comma:31 conj:-30 cue:-14 prep:16 stop:-18
E,base,in=,then=| ed:33 now:-12 then:32 verb:-46
E,base,in=ed,then=| :27 ed:-16 now:23 then:-37
E,base,in=ing,then=| :-12 ed:-19 now:12
E,base,in=now,then=| :37 ed:-13 ing:-59 now:36 then:20 verb:-21
E,base,in=then,then=| :16 ed:-22
E,base,in=verb,then=| verb:51
E,base,next=| aux:-15 bracket:40 comma:25 cue:-18 dash:12 prepsub:-14 semi:27 stop:-24 sub:12 that:-22
E,before=adv,next=| prep:22
E,before=aux,next=| stop:37
E,before=body,next=| aux:-15 comma:21 dash:-17 prep:-15 quote:13 stop:30 sub:14
E,before=bracket,next=| comma:-51 stop:33
E,before=cap,next=| comma:-42 conj:12 cuenoun:-20 dash:18 det:-29 quote:-14 rel:32 semi:30 sub:16 that:26
E,before=comma,next=| aux:-15 bracket:30 cue:-19 cuenoun:-15 prep:-20 stop:67 sub:-15
E,before=conj,next=| aux:23 comma:28 conj:-38 that:25
E,before=cue,next=| comma:-12 conj:35 stop:24
E,before=cuenoun,next=| comma:-13 prep:-16 stop:24 sub:35
E,before=dash,next=| comma:-43 stop:15
E,before=det,next=| comma:16 conj:23 cue:14 prep:14 stop:-26
E,before=doc,next=| comma:18 conj:-36 cuenoun:13 prep:-28 stop:47 sub:-22
E,before=ed,next=| conj:-27 prep:13
E,before=edge,next=| aux:25 conj:-17 prep:19 prepsub:24 stop:-48 sub:15
E,before=ing,next=| prep:31 stop:-47
E,before=low,next=| aux:14 cap:22 conj:-21 dash:17 prep:-29 stop:-33 sub:19
E,before=lows,next=| aux:18 comma:15 conj:-17 prep:-19 stop:27
E,before=num,next=| prep:22 stop:-17
E,before=poss,next=| comma:33 prep:-28
E,before=prep,next=| aux:-13 comma:33 conj:-16 prep:-22 sub:-22
E,before=prepsub,next=| comma:17 prep:45 stop:-52
E,before=pron,next=| aux:-30 bracket:64 comma:-34 conj:12 cue:23 cuenoun:-14 dash:15 prepsub:-16 rel:-24 stop:30
  that:-15
E,before=pronaux,next=| stop:13
E,before=quant,next=| comma:13 conj:27 prep:29 stop:-58
E,before=quote,next=| conj:12 quote:14 stop:-14
E,before=rel,next=| aux:29 comma:14 conj:14 cue:15 cuenoun:22 prep:-26 prepsub:12 stop:-70 sub:-16
E,before=role,next=| comma:-17 conj:-33 prep:15 stop:68 sub:-13
E,before=sub,next=| cuenoun:13 stop:14
E,before=that,next=| aux:13 conj:20 prep:-21
E,before=time,next=| comma:41 stop:-25
E,before=title,next=| comma:-42 stop:43
E,before=verb,next=| aux:-14 comma:13 stop:34
E,call,len=| 13+:-16 2:-41 4-6:49 7-12:14
E,call,next=| aux:19 comma:28 conj:33 cue:29 dash:-52 quote:27 rel:15 stop:-39 sub:-42 that:-20
E,closes,start=cap,next=| conj:-38 prep:-36 stop:34
E,closes,start=det,next=| stop:-33 sub:-23
E,closes,start=poss,next=| stop:-18
E,closes,start=prep,next=| prep:-21 stop:27
E,closes,start=pron,next=| prep:-14 stop:-18
E,closes,start=pronaux,next=| stop:31
E,closes,start=quote,next=| conj:12
E,closes,start=qword,next=| stop:-37
E,closes,start=sub,next=| stop:-36
E,closes,start=that,next=| conj:-35 cue:59 prep:-14 stop:48
E,closes=False,next=| aux:-44 cap:-48 colon:21 comma:35 cue:-142 cuenoun:-69 dash:44 end:33 prepsub:29 quote:-20
  rel:-19 semi:70 stop:37 sub:-18
E,closes=False,second=| adv:31 bracket:33 cap:-49 conj:18 cue:25 cuenoun:98 dash:20 doc:-28 ed:14 edge:44 end:14
  low:-76 lows:-77 own:-14 poss:-14 prep:-16 pron:15 pronaux:-35 quant:-15 quote:-18 qword:-34 rel:-27 role:-29 sub:68
  that:-41 time:23 verb:-28
E,closes=True,next=| bracket:54 cap:27 cue:125 cuenoun:35 ing:13 low:-26 lows:-13 prep:-45 prepsub:-16 rel:21 stop:-21
  sub:28 that:-28
E,closes=True,second=| aux:-26 cap:42 cue:36 cuenoun:-22 end:-28 ing:32 low:35 prep:-45 quote:-59 role:30 sub:-26
  that:21 time:29
E,colon,in=now,then=| :21 now:-21
E,colon,len=| 1:-29 13+:32
E,colon,next=| comma:-12 prep:-13 stop:50
E,commas=0,next=| aux:-37 bracket:23 cap:-12 colon:-18 comma:83 conj:75 cuenoun:-29 dash:21 det:12 end:37 ing:16
  low:-24 prep:38 prepsub:45 quote:-24 semi:90 stop:-12 sub:23
E,commas=0,word=| :93 about:-46 after:52 against:-26 and:71 at:31 because:-29 before:32 between:-19 but:61 by:39
  despite:47 during:49 following:27 for:-51 if:-45 in:41 of:-89 on:39 or:-34 since:-20 though:18 through:30 to:-26
  when:27 whether:-18 which:32 while:38 without:19 yet:-13
E,commas=1,next=| aux:-16 bracket:38 colon:38 comma:-39 conj:-46 prep:-54 prepsub:-23 semi:-15
E,commas=1,word=| :-35 and:-47 in:-20 on:-13
E,commas=2,next=| aux:17 conj:-14 dash:17 prep:-21 stop:45
E,commas=2,word=| and:-27
E,commas=3,next=| comma:-26 conj:-17 stop:-16
E,dashes=0,next=| aux:-37 cap:-17 colon:13 comma:-18 conj:-30 cue:-16 cuenoun:-48 end:37 ing:21 low:-24 lows:-13
  prep:-52 prepsub:22 quote:-37 semi:32 stop:18
E,dashes=1,next=| conj:14 cue:-14 cuenoun:16 dash:84 quote:13 rel:12
E,dashes=2,next=| comma:33 conj:14 cue:13 dash:-39
E,declare,len=| 13+:-28 2:24 3:40 4-6:-20 7-12:-15
E,declare,next=| aux:-23 comma:17 dash:36 stop:-13 sub:-12
E,for,in=ing,then=| :-22
E,for,next=| aux:17 conj:13 stop:-14
E,headline,next=| stop:26
E,hint,len=| 2:-25 3:-31 4-6:36 7-12:19
E,hint,next=| aux:-31 comma:40 conj:-13 cue:-12 dash:27 prep:-17 stop:36 sub:-14
E,ing,in=,then=| :-15 ed:45 ing:27 now:-16 verb:-38
E,ing,in=ed,then=| :29 ed:-37 ing:28 now:12 then:-30
E,ing,in=ing,then=| ed:-12 ing:30 verb:-21
E,ing,in=now,then=| :-43 ed:35 ing:25
E,ing,in=then,then=| ed:12 ing:71 then:-68
E,ing,in=verb,then=| :-26 now:43 verb:-27
E,ing,next=| aux:23 comma:-12 cuenoun:-13 dash:49 prep:-36 prepsub:19 quote:-19 stop:-31
E,judge,len=| 1:47 13+:-55 3:32 7-12:-22
E,judge,next=| aux:65 bracket:58 cap:-16 colon:-37 comma:-24 prep:19 rel:12 stop:-43 that:-14
E,last=| body:35 bracket:-122 cap:34 colon:-37 comma:-39 conj:-18 cue:-32 cuenoun:32 dash:-44 det:14 doc:43 ed:23
  end:-18 ing:29 low:34 lows:47 num:34 prep:-16 prepsub:-22 pron:-31 quant:13 quote:97 rel:-30 role:34 semi:-40
  sub:-21 that:-62 time:-16 title:65 verb:36
E,left=| 0:16 13+:49 2:-22 3:-26 4-6:-24
E,left=1,next=| bracket,edge:-21 bracket,end:23 comma,edge:17 cue,end:-12
E,left=13+,next=| aux,adv:-17 aux,aux:17 aux,cap:26 aux,cue:-12 aux,det:-18 aux,ed:-14 aux,ing:-19 aux,verb:21
  bracket,comma:-17 colon,quote:36 comma,adv:-14 comma,aux:12 comma,conj:34 comma,cue:30 comma,cuenoun:42
  comma,det:-24 comma,ing:78 comma,low:-23 comma,lows:-24 comma,poss:-31 comma,prep:-43 comma,prepsub:-34
  comma,pron:13 comma,quant:39 comma,quote:-20 comma,rel:-17 comma,sub:28 comma,title:47 comma,verb:-26 conj,aux:45
  conj,cap:-28 conj,cue:39 conj,det:-15 conj,ed:20 conj,lows:-29 conj,poss:-23 conj,prep:20 conj,pron:53
  conj,quote:-18 conj,that:-31 conj,title:20 conj,verb:17 cue,comma:19 cue,prep:38 cue,that:20 cuenoun,pron:16
  dash,conj:13 dash,det:24 dash,prep:-13 dash,sub:20 prep,adv:16 prep,aux:-12 prep,body:21 prep,cap:-27 prep,cue:13
  prep,det:-24 prep,low:-34 prep,lows:22 prep,num:-26 prep,poss:-35 prep,prep:-15 prep,quote:-13 prep,role:16
  prep,time:13 prep,title:-17 prep,verb:-21 prepsub,cap:-21 prepsub,det:19 prepsub,pron:-20 quote,quote:-19
  sub,adv:-24 sub,cue:31 sub,det:-15 sub,poss:18 sub,pron:18 sub,sub:16 that,aux:24 that,pron:-12
E,left=2,next=| end,bracket:37 prep,low:26 prep,time:27
E,left=3,next=| aux,adv:19 comma,cap:25 prep,aux:13 prep,det:-21 prep,poss:13 prep,quant:16
E,left=4-6,next=| aux,adv:21 aux,cue:23 comma,cap:-12 comma,det:23 comma,low:-37 conj,aux:-35 conj,cue:-12 conj,ed:12
  conj,lows:18 conj,verb:-12 prep,body:12 prep,cap:13 prep,det:36 prep,ed:14 prep,low:41 prep,poss:30 prep,quote:13
  prepsub,cap:-13 prepsub,det:-23 sub,cap:12 sub,det:18 sub,low:13 sub,pron:-20
E,left=7-12,next=| aux,adv:-23 aux,aux:-20 aux,cue:-18 aux,low:15 aux,sub:24 aux,verb:-16 comma,conj:-32 comma,det:34
  comma,ing:-39 comma,poss:20 comma,quant:-19 comma,quote:-15 comma,sub:-28 conj,aux:17 conj,cap:25 conj,cue:50
  conj,det:-31 conj,ing:18 conj,prep:14 conj,pron:-14 conj,quote:-13 conj,that:-18 conj,verb:17 cue,comma:-13
  cue,prep:-27 cue,that:14 prep,cap:21 prep,cuenoun:-20 prep,det:31 prep,ing:-24 prep,low:-15 prep,lows:-15
  prep,poss:21 prep,prep:20 prep,time:-19 prepsub,cap:28 prepsub,pron:16 sub,det:-18 sub,pron:30 that,aux:16
E,len=| 1:31 13+:-49 2:37 4-6:-13 7-12:-14
E,len=1,second=| adv:32 aux:12 comma:14 conj:39 det:38 ing:-28 num:12 poss:-31 prep:-14 quant:-21 quote:-15 title:-18
E,len=13+,second=| adv:-13 aux:-63 body:22 bracket:13 cap:18 conj:-93 cue:-66 dash:22 edge:97 end:21 ing:37 low:13
  lows:-30 prepsub:-38 pron:-18 quant:22 quote:-13 rel:56 role:12 sub:-53 that:15 time:-13 title:17
E,len=2,second=| adv:14 aux:-17 cap:20 conj:15 cuenoun:27 det:-29 ed:19 ing:50 low:-35 lows:-15 num:20 poss:14
  quote:-14 rel:-51 role:-16 sub:27 time:70 title:-18
E,len=3,second=| comma:-12 conj:32 cue:13 cuenoun:17 edge:-50 ing:29 low:32 num:14 poss:16 prep:-30 quant:14 rel:-36
  time:-13 title:-28 verb:14
E,len=4-6,second=| conj:22 cue:43 cuenoun:17 doc:-37 ed:-24 edge:-26 ing:14 low:-42 lows:-39 num:-12 prepsub:31
  quant:16 quote:-28 qword:-15 time:12 title:46 verb:-20
E,len=7-12,second=| adv:-13 aux:28 cap:-35 cue:58 cuenoun:21 det:-13 ed:28 end:-34 ing:-64 low:-16 lows:-22 prep:-21
  pron:29 qword:-35 rel:45 sub:58 verb:-22
E,next=| aux:-37 aux,adv,cue:15 aux,adv,det:23 aux,aux:-14 aux,aux,low:17 aux,cap:23 aux,conj:12 aux,det:-17
  aux,det,low:-31 aux,low,conj:13 aux,low,low:20 aux,prep,cap:12 aux,quote:-13 aux,quote,quote:-13 aux,sub:22
  bracket:43 bracket,cap,bracket:-24 bracket,edge:-21 bracket,edge,edge:-21 bracket,end:23 bracket,end,edge:23 cap:-20
  cap,cap:-16 cap,cue:12 colon:15 colon,quote:44 colon,quote,quote:44 comma:21 comma,adv:-33 comma,adv,low:-18
  comma,aux:15 comma,aux,adv:20 comma,aux,verb:-14 comma,cap:12 comma,cap,aux:-13 comma,cap,cap:-29
  comma,cap,comma:-38 comma,cap,conj:-33 comma,cap,cue:36 comma,cap,ed:24 comma,conj,adv:-43 comma,conj,aux:-15
  comma,conj,cap:45 comma,conj,cue:52 comma,conj,det:17 comma,conj,ed:30 comma,conj,low:-42 comma,conj,prep:-13
  comma,conj,pron:48 comma,conj,quant:17 comma,conj,that:-90 comma,cue:20 comma,cue,that:37 comma,cuenoun:80
  comma,cuenoun,that:22 comma,det:35 comma,det,cap:-24 comma,det,low:30 comma,det,sub:-40 comma,edge:17
  comma,edge,edge:17 comma,ing:39 comma,ing,det:21 comma,ing,prep:-43 comma,low:-58 comma,low,conj:-27
  comma,low,lows:-18 comma,low,prep:-13 comma,lows:-29 comma,lows,conj:-12 comma,num:16 comma,num,comma:-27
  comma,poss:-18 comma,poss,low:-34 comma,prep:-24 comma,prep,cap:46 comma,prep,det:22 comma,prep,low:-24
  comma,prep,num:-15 comma,prep,poss:-20 comma,prep,prep:-13 comma,prep,quant:-34 comma,prep,rel:52 comma,pron,aux:-46
  comma,pronaux:-17 comma,quote:-40 comma,quote,quote:-40 comma,rel:33 comma,rel,cue:-19 comma,sub,cap:20
  comma,sub,det:-38 comma,sub,pron:-57 comma,sub,sub:-22 comma,title:24 comma,title,cap:14 comma,verb:-28
  conj,adv,low:-14 conj,aux:26 conj,aux,adv:31 conj,aux,det:-26 conj,body:-17 conj,cap:-21 conj,cap,aux:-23
  conj,cap,cap:-13 conj,cap,prep:-15 conj,cue:64 conj,cue,cap:27 conj,cue,comma:16 conj,cue,low:22 conj,cue,prep:-20
  conj,cue,that:18 conj,cuenoun:64 conj,det:-61 conj,det,low:-26 conj,ed:45 conj,ing,det:29 conj,low:-26
  conj,low,cuenoun:20 conj,low,lows:-14 conj,lows:-21 conj,poss:-29 conj,poss,low:-13 conj,poss,role:-23 conj,prep:26
  conj,pron:38 conj,pron,aux:14 conj,quant,low:-13 conj,quote:-38 conj,quote,quote:-38 conj,qword:-21 conj,role:-18
  conj,that:-51 conj,that,pron:-14 conj,verb:28 conj,verb,low:21 cue:-17 cue,comma,quote:20 cue,det,low:20 cue,end:-12
  cue,end,edge:-12 cue,low:-12 cue,that:32 cuenoun:-35 cuenoun,prep,det:-13 cuenoun,prep,ing:13 cuenoun,pron:12
  cuenoun,pron,aux:15 cuenoun,that:14 dash:45 dash,adv:20 dash,aux:-24 dash,conj,cue:14 dash,conj,pron:24 dash,det:52
  dash,det,low:50 dash,low:-37 dash,prep:-14 dash,quote:29 dash,quote,quote:29 dash,rel:-23 dash,sub:14 end:33
  end,bracket:33 end,bracket,edge:37 ing:13 low:-26 lows:-13 prep:-46 prep,adv,quant:27 prep,adv,verb:14 prep,body:27
  prep,cap,comma:-25 prep,cap,conj:-15 prep,cap,ing:-15 prep,cap,prep:-12 prep,cap,prepsub:24 prep,cap,quote:23
  prep,conj:22 prep,cue:16 prep,cue,cap:-13 prep,cue,det:46 prep,cue,poss:-13 prep,cue,that:18 prep,cuenoun:-50
  prep,det:22 prep,det,body:38 prep,det,cap:-22 prep,det,cuenoun:32 prep,det,doc:12 prep,det,ed:-18 prep,det,low:20
  prep,det,num:-16 prep,det,quote:-15 prep,det,title:-12 prep,det,verb:13 prep,ing:-25 prep,low:13 prep,low,cap:-14
  prep,low,det:-17 prep,low,end:26 prep,low,poss:24 prep,low,prep:-17 prep,low,time:20 prep,low,title:13 prep,num:-15
  prep,poss:23 prep,poss,cap:14 prep,poss,lows:-17 prep,prep,det:-12 prep,prep,quant:14 prep,quant,lows:21
  prep,qword:-12 prep,rel,det:13 prep,time:20 prep,time,comma:25 prep,time,end:27 prep,time,prep:-14
  prep,time,that:-17 prep,time,time:39 prep,title:-24 prep,title,cap:-12 prep,verb:-32 prepsub:13 prepsub,cap:12
  prepsub,cap,cap:-14 prepsub,det,cap:38 prepsub,ing:40 prepsub,low:36 prepsub,pron:-16 prepsub,pron,cue:15
  pron,cue:14 quote:-26 quote,quote:-26 quote,quote,quote:-26 rel,verb:17 semi:69 stop:16 sub,aux:-13 sub,cue:30
  sub,det:-21 sub,det,quote:-13 sub,det,title:13 sub,ed:-18 sub,ing,prep:16 sub,poss:16 sub,poss,low:-13 sub,pron:24
  sub,pron,aux:-17 sub,pron,ed:30 sub,quant:-19 sub,quote:-14 sub,quote,quote:-14 sub,role:19 sub,title:-15 that:-17
  that,aux:35 that,aux,ed:27 that,aux,verb:21 that,cap,cap:13 that,det,cap:13 that,pron:-19
E,noun,len=| 13+:-48 2:26 3:-31 4-6:59 7-12:-12
E,noun,next=| aux:43 comma:-53 cuenoun:14 dash:12 prepsub:18 stop:-63 that:42
E,of,in=,then=| :13 now:-12
E,of,in=then,then=| :-18 then:12
E,of,next=| aux:14 comma:-16 stop:-52
E,opens=adv,next=| aux:25 conj:16 cue:-23 dash:-36 prep:-38
E,opens=bracket,next=| end:30 stop:-16
E,opens=cap,next=| aux:-27 bracket:-17 cap:-40 conj:-17 cue:-20 cuenoun:-23 dash:41 det:-23 prep:50 prepsub:44
  quote:-20 semi:25 stop:37 sub:22 that:-30
E,opens=conj,next=| bracket:15 comma:-38 conj:-17 cue:-12 cuenoun:19 dash:24 prep:15 prepsub:-26
E,opens=dash,next=| prep:24
E,opens=det,next=| aux:51 comma:-30 cue:16 dash:43 prep:-12 prepsub:17 quote:-13 rel:-16
E,opens=poss,next=| conj:51 prep:-15 stop:-17
E,opens=prep,next=| aux:15 bracket:20 comma:22 conj:-47 cue:21 cuenoun:-14 dash:-56 prep:-41 prepsub:-13 stop:20
  sub:29 that:33
E,opens=prepsub,next=| comma:64 conj:-21 prep:36 stop:-54 sub:-17
E,opens=pron,next=| aux:-30 colon:-16 comma:-29 conj:70 cue:29 dash:17 prep:-18 prepsub:12 stop:45 sub:-22 that:-14
E,opens=pronaux,next=| comma:-36 prep:19
E,opens=quant,next=| comma:-28 stop:40
E,opens=quote,next=| prep:-31 stop:56
E,opens=sub,next=| aux:-30 comma:73 prep:-28 stop:-52
E,opens=that,next=| aux:-14 comma:-16
E,opens=time,next=| comma:41 conj:-31 quote:13 sub:-25
E,opens=title,next=| aux:-17 conj:-34 dash:49 prep:-22 stop:25 sub:-21 that:20
E,past,in=,then=| :-15 ing:66 then:-27 verb:-19
E,past,in=ed,then=| :-16 ed:30 ing:-21 now:28 then:-24
E,past,in=ing,then=| ing:-18 then:43
E,past,in=now,then=| ing:12 now:-18 then:32 verb:-18
E,past,in=then,then=| ed:22 now:14 verb:-31
E,past,in=verb,then=| ed:45 ing:-38 now:-14
E,past,next=| aux:-69 cap:-16 comma:39 conj:-12 cue:20 cuenoun:-38 dash:31 det:20 ing:21 low:-12 prep:40 pron:-17
  semi:14 stop:22 sub:-41 that:-15
E,phrase,in=,then=| :50 now:-29 then:-12
E,phrase,in=ing,then=| :-12 ing:-21 now:20 then:13
E,phrase,in=now,then=| :13
E,phrase,in=then,then=| :-15 ing:19 now:-14 then:-12
E,phrase,in=verb,then=| :-18
E,phrase,next=| aux:-16 comma:42 dash:-50 stop:48
E,piece=0,next=| bracket,edge:-21 bracket,end:23 cap,cap:-12 colon,cap:15 colon,quote:-44 comma,adv:12 comma,cap:-60
  comma,cuenoun:41 comma,det:-27 comma,ed:-27 comma,edge:17 comma,ing:31 comma,low:-65 comma,lows:-16 comma,num:-25
  comma,poss:-33 comma,quant:13 comma,quote:-22 comma,rel:55 conj,cuenoun:26 conj,det:-41 conj,ed:41 conj,ing:16
  conj,prep:-19 conj,quote:-19 conj,title:-15 dash,adv:19 dash,conj:-20 dash,det:49 dash,prep:-14 dash,sub:19
  end,bracket:33 prep,conj:26 prep,cuenoun:-39 prep,det:17 prep,ing:-32 prep,low:12 prep,num:-19 prep,poss:17
  prep,quant:35 prep,time:53 prep,title:-16 prepsub,det:-18 prepsub,ing:31 sub,cap:18 sub,det:-23 sub,title:-13
E,piece=1,next=| aux,aux:-14 aux,cap:23 aux,conj:12 aux,det:-17 aux,quote:-13 aux,sub:22 cap,cue:12 comma,adv:-44
  comma,aux:15 comma,cap:73 comma,cue:20 comma,cuenoun:39 comma,det:62 comma,ed:30 comma,lows:-12 comma,poss:15
  comma,prep:-29 comma,prepsub:-31 comma,pronaux:-17 comma,rel:-22 comma,title:14 comma,verb:-28 conj,aux:26
  conj,cap:-17 conj,cue:64 conj,det:-20 conj,low:-25 conj,lows:-28 conj,poss:-21 conj,prep:45 conj,pron:23
  conj,quote:-19 conj,qword:-21 conj,sub:-15 conj,that:-42 conj,verb:28 cue,end:-12 cue,low:-12 cue,that:32
  cuenoun,pron:13 cuenoun,that:15 dash,aux:-24 dash,conj:30 dash,rel:-31 prep,body:25 prep,cue:16 prep,quant:-25
  prep,time:-33 prep,verb:-32 prepsub,det:16 pron,cue:14 quote,quote:-18 rel,verb:17 sub,aux:-13 sub,cue:30
  sub,poss:19 sub,pron:23 sub,quant:-15 sub,role:22 sub,sub:14 that,aux:35 that,pron:-18
E,quoted=False,last=| adv:22 aux:-22 body:33 bracket:-101 cap:36 colon:-37 comma:-30 conj:-23 cuenoun:35 dash:-29
  det:14 end:-14 ing:14 low:34 lows:22 num:27 prepsub:-21 quote:-22 rel:-28 role:31 semi:-39 that:-60 time:24
E,quoted=False,next=| aux:-27 cap:-54 colon:29 conj:-16 cue:-85 cuenoun:-61 end:40 prep:-23 prepsub:34 quote:-41
  rel:-30 semi:64 stop:18 that:-22
E,quoted=True,last=| adv:-20 aux:12 bracket:-21 cue:-35 dash:-15 doc:54 ed:26 ing:15 lows:25 prep:-26 pron:-21
  quant:22 quote:119 sub:-12 time:-40 title:64 verb:35
E,quoted=True,next=| bracket:33 cap:34 colon:-13 comma:21 conj:15 cue:68 cuenoun:26 dash:38 ing:18 low:-26 lows:-13
  prep:-24 prepsub:-21 quote:15 rel:32
E,report,next=| comma:72 conj:147 cue:-17 dash:42 prep:12 prepsub:50 pron:23 rel:-12 sub:39 that:-21
E,s,in=,then=| :-25 ed:-15 ing:18 now:36 then:-17
E,s,in=ed,then=| ed:-17
E,s,in=ing,then=| :22 verb:-20
E,s,in=now,then=| ed:-13 ing:-39 now:21 then:60 verb:-25
E,s,in=then,then=| :15 ed:-39 ing:23 now:39 then:-40
E,s,in=verb,then=| then:-20
E,s,next=| bracket:29 cue:-16 prep:-26 semi:24 stop:13 sub:44 that:-16
E,say,len=| 1:17 13+:60 2:-18 3:-29 4-6:-37
E,say,next=| adv:-12 aux:-66 bracket:13 cap:29 colon:14 conj:29 det:-25 prep:27 prepsub:-44 pron:13 quote:-19 rel:-29
  stop:44 sub:18
E,second=| adv,adv:-26 adv,comma:14 adv,cue:41 adv,cuenoun:21 adv,det:14 adv,ed:-31 adv,end:21 adv,ing:28 adv,low:-20
  adv,lows:35 adv,prep:-18 adv,prepsub:-38 adv,quant:30 adv,role:-19 adv,verb:23 aux,adv:12 aux,aux:-29 aux,cap:13
  aux,conj:12 aux,ed:26 aux,low:-12 aux,quote:-31 aux,verb:-20 body,end:-13 bracket,edge:37 cap,adv:22 cap,aux:-27
  cap,bracket:-25 cap,cap:20 cap,comma:-53 cap,conj:-52 cap,cue:76 cap,cuenoun:20 cap,det:34 cap,ed:25 cap,ing:-25
  cap,low:-13 cap,prep:-33 cap,prepsub:24 cap,quote:15 cap,role:-14 cap,that:-16 cap,time:-22 cap,title:14 cap,verb:16
  comma,ing:-12 conj,adv:-33 conj,cap:25 conj,cue:67 conj,det:25 conj,ed:29 conj,ing:-19 conj,low:-27 conj,prep:-41
  conj,pron:72 conj,sub:-33 conj,that:-109 cue,adv:49 cue,comma:20 cue,det:23 cue,end:-30 cue,ing:-43 cue,lows:-45
  cue,poss:-23 cue,quant:-13 cue,quote:-21 cue,qword:37 cue,sub:22 cue,that:70 cuenoun,cap:16 cuenoun,comma:22
  cuenoun,det:15 cuenoun,end:-15 cuenoun,pron:20 cuenoun,that:51 det,cuenoun:66 det,doc:14 det,low:26 det,lows:29
  det,own:-14 det,prep:-15 det,quant:-28 det,quote:-35 det,role:-14 det,sub:-35 ed,comma:-15 ed,det:28 ed,low:-29
  ed,poss:47 ed,prep:12 ed,quant:18 edge,edge:33 end,edge:-28 ing,det:31 ing,end:-17 ing,pron:21 ing,quote:-25
  ing,role:-15 ing,title:31 low,aux:-17 low,body:14 low,comma:-22 low,conj:-13 low,cuenoun:15 low,doc:15 low,ed:-12
  low,ing:-15 low,low:31 low,lows:-37 low,poss:23 low,prep:-24 low,pron:-23 low,role:-18 low,that:-25 low,time:36
  low,title:28 lows,aux:-18 lows,ed:-13 lows,end:-13 lows,lows:-14 lows,that:14 num,cap:12 num,comma:-34 num,end:13
  num,low:49 num,prep:-20 own,low:-16 poss,body:58 poss,cap:13 poss,ing:13 poss,low:-46 poss,lows:-32 poss,title:12
  prep,body:-14 prep,cuenoun:-20 prep,lows:-25 prep,poss:-25 prep,prep:-23 prep,quant:23 prep,quote:-29 prep,rel:39
  prep,sub:28 prep,time:24 prep,verb:-37 prepsub,det:-17 prepsub,pron:20 pron,aux:-45 pron,cue:-22 pron,ed:30
  pron,lows:13 pron,verb:18 quant,cap:13 quant,low:-23 quant,lows:15 quant,prep:15 quant,quant:-14 quant,sub:18
  quote,quote:-76 qword,pron:-19 rel,aux:-27 rel,ed:-15 role,comma:-15 role,conj:25 role,cue:14 sub,adv:-13 sub,cue:31
  sub,det:-61 sub,poss:29 sub,prep:18 sub,pron:-34 sub,quant:16 sub,quote:-16 sub,title:20 that,det:-12 that,low:18
  that,pron:12 that,title:-12 time,comma:23 time,end:24 time,that:-17 time,time:38 title,cap:23 verb,det:-12
  verb,lows:-17 verb,poss:-15 verb,prep:13 verb,pron:-13
E,start=adv,say,next=| comma:29 conj:16 prep:-13 stop:-37
E,start=adv,verbs=0,next=| conj:33 prep:-17 stop:-18
E,start=adv,verbs=1,next=| comma:-12
E,start=adv,verbs=2,next=| stop:27
E,start=adv,vow,next=| stop:13
E,start=aux,say,next=| comma:22 stop:23 sub:12
E,start=aux,verbs=2,next=| stop:31
E,start=cap,accord,next=| comma:-15 stop:27
E,start=cap,accuse,next=| comma:-34 conj:22 prep:-12
E,start=cap,ask,next=| conj:16
E,start=cap,call,next=| comma:46 prep:-25 stop:-32
E,start=cap,colon,next=| stop:20
E,start=cap,declare,next=| prep:48 stop:15
E,start=cap,judge,next=| aux:17 comma:31 conj:45 prep:-12 stop:-53 that:13
E,start=cap,noun,next=| prep:12 stop:-43
E,start=cap,say,next=| aux:-19 comma:-22 dash:-12 prep:47 stop:24
E,start=cap,urge,next=| stop:38
E,start=cap,verbs=0,next=| comma:17 conj:18 dash:-37 prep:50 prepsub:18 rel:20 stop:23
E,start=cap,verbs=1,next=| comma:-31 conj:45 sub:-13
E,start=cap,verbs=2,next=| comma:20 conj:-17 dash:19 prep:-12 stop:-22
E,start=conj,say,next=| prep:31
E,start=det,accord,next=| stop:31
E,start=det,accuse,next=| comma:24 cue:12 stop:-62
E,start=det,ask,next=| stop:-22
E,start=det,call,next=| comma:-16 conj:20 prep:-16 quote:32 stop:30 sub:-16
E,start=det,declare,next=| conj:25 prep:-52 that:21
E,start=det,hint,next=| stop:28
E,start=det,judge,next=| aux:17 bracket:24 conj:-16 dash:25 prep:-12 stop:40 that:-16
E,start=det,noun,next=| stop:20
E,start=det,say,next=| colon:13 cue:-28 sub:31
E,start=det,tell,next=| stop:23
E,start=det,urge,next=| aux:13 prep:18 stop:-38
E,start=det,utter,next=| conj:-29 stop:22
E,start=det,verbs=0,next=| bracket:-22 colon:-24 comma:28 conj:34 cuenoun:-21 dash:23 prep:20 prepsub:26 quote:31
  rel:-34 sub:57 that:19
E,start=det,verbs=1,next=| comma:-12 stop:31
E,start=det,verbs=2,next=| comma:-45 conj:-36 cue:-16 dash:-18 prep:-29 stop:-17 sub:-15
E,start=det,vow,next=| comma:17 prep:31 stop:-71
E,start=ing,declare,next=| stop:-18
E,start=ing,say,next=| stop:21
E,start=ing,verbs=2,next=| stop:-14
E,start=low,call,next=| aux:12 comma:-36 conj:22 prep:13
E,start=low,judge,next=| comma:33 conj:-34 prep:26
E,start=low,say,next=| comma:15 conj:12 prep:-14 stop:-13
E,start=low,urge,next=| prep:-13
E,start=low,verbs=0,next=| conj:-19 prep:31 stop:50
E,start=low,verbs=1,next=| comma:25 stop:-12
E,start=low,verbs=2,next=| stop:-34
E,start=low,vow,next=| stop:-35
E,start=lows,call,next=| stop:-12
E,start=lows,declare,next=| stop:26
E,start=lows,judge,next=| prep:-15 stop:26
E,start=lows,say,next=| stop:-12
E,start=lows,verbs=0,next=| comma:44 prep:-12 stop:12 sub:21
E,start=lows,verbs=1,next=| stop:18
E,start=poss,ask,next=| stop:16
E,start=poss,call,next=| comma:23 prep:-20 stop:-18 sub:-14
E,start=poss,declare,next=| prep:44 stop:-14
E,start=poss,judge,next=| comma:-44 conj:21 cue:12 prep:-13
E,start=poss,say,next=| comma:21 prep:15
E,start=poss,utter,next=| stop:-25
E,start=poss,verbs=0,next=| cap:-14 comma:54 conj:42 prep:38 sub:-34
E,start=poss,verbs=1,next=| stop:-46
E,start=poss,verbs=2,next=| comma:-25 stop:-54
E,start=poss,vow,next=| prep:14
E,start=prep,accuse,next=| prep:-23
E,start=prep,ask,next=| aux:22 stop:-33
E,start=prep,declare,next=| comma:-20 stop:-33
E,start=prep,noun,next=| aux:59 comma:-13 conj:-12 stop:-28
E,start=prep,tell,next=| stop:-37
E,start=prep,urge,next=| comma:29 stop:-21
E,start=prep,utter,next=| prep:-12
E,start=prep,verbs=0,next=| aux:62 comma:47 conj:32 dash:17 prep:-34 sub:41
E,start=prep,verbs=1,next=| aux:12 comma:-20 conj:-15 dash:-19 prep:-12 stop:-12
E,start=prep,verbs=2,next=| aux:27 prep:-16 stop:-81
E,start=prep,vow,next=| comma:24 conj:16 cue:-13 prep:-28 stop:35 sub:13
E,start=pron,declare,next=| prep:-14 stop:-38
E,start=pron,say,next=| aux:-19 comma:28 conj:25 prepsub:-30
E,start=pron,tell,next=| comma:-13 stop:16
E,start=pron,verbs=0,next=| aux:-28 comma:18 conj:24 cue:-15 prep:35
E,start=pron,verbs=1,next=| comma:18 conj:-14 cue:-12 dash:27 prep:-18 stop:31 sub:16
E,start=pron,verbs=2,next=| comma:17 cue:25 prep:-13 prepsub:-20
E,start=pronaux,say,next=| comma:18 conj:-23 stop:25
E,start=pronaux,verbs=2,next=| stop:26
E,start=quant,say,next=| comma:-38 stop:26
E,start=quant,verbs=0,next=| aux:12
E,start=quant,verbs=1,next=| stop:12
E,start=quant,verbs=2,next=| stop:28
E,start=quant,vow,next=| prep:22
E,start=quote,call,next=| comma:-13 prep:33 stop:-34
E,start=quote,judge,next=| stop:-46
E,start=quote,say,next=| prep:-13 stop:-61
E,start=quote,utter,next=| prep:18 stop:-67
E,start=quote,verbs=0,next=| aux:-12 comma:-63 cue:27
E,start=quote,verbs=1,next=| stop:-73
E,start=quote,verbs=2,next=| stop:-49
E,start=qword,judge,next=| stop:23
E,start=qword,verbs=0,next=| aux:-18 comma:-22 prep:-19
E,start=qword,verbs=2,next=| comma:32 stop:38 that:14
E,start=rel,verbs=2,next=| stop:-33
E,start=role,say,next=| stop:33
E,start=role,verbs=0,next=| prep:16
E,start=sub,ask,next=| aux:-20 conj:-27 prep:-16 stop:45
E,start=sub,judge,next=| prep:20
E,start=sub,say,next=| comma:-36 prep:18 stop:-30
E,start=sub,verbs=0,next=| prep:46 stop:-44
E,start=sub,verbs=1,next=| comma:-50 conj:-13 stop:-25
E,start=sub,verbs=2,next=| comma:38 stop:46
E,start=that,declare,next=| sub:13
E,start=that,hint,next=| comma:15 prep:-13 stop:12
E,start=that,noun,next=| aux:-20 cuenoun:21 stop:-23
E,start=that,say,next=| cap:23 colon:29 comma:-22 conj:14 cue:30 prep:-30 sub:-31
E,start=that,tell,next=| comma:-12 conj:-19 prep:-18 prepsub:-20 stop:66
E,start=that,verbs=0,next=| aux:-64 cap:-18 comma:-122 conj:-73 cue:13 dash:-62 prep:-63 prepsub:-24 sub:-30
E,start=that,verbs=1,next=| cap:16 comma:14 conj:37 cue:14 dash:56 prep:-14 stop:75 sub:-19 that:18
E,start=that,verbs=2,next=| aux:13 bracket:-14 colon:18 comma:54 conj:24 dash:49 stop:59 that:21
E,start=that,vow,next=| comma:-37 prep:-12 stop:31
E,start=title,judge,next=| stop:-37
E,start=title,say,next=| comma:24 prep:15 stop:-24
E,start=title,verbs=0,next=| conj:16 stop:-15
E,start=title,verbs=1,next=| stop:-16
E,start=title,verbs=2,next=| comma:12 stop:-15
E,start=verb,say,next=| stop:19
E,subject=| he:40 i:46 it:16 she:-15 they:-13 you:13
E,tell,len=| 1:-12 7-12:15
E,tell,next=| aux:-13 conj:-13 prep:-17 stop:14 sub:-21
E,that,in=,then=| :-15
E,that,in=ed,then=| :14
E,that,in=then,then=| ed:18 now:-20
E,that,next=| aux:-27 cuenoun:19 that:35
E,to,in=,then=| :20
E,to,in=verb,then=| :-13 ing:-17
E,to,next=| aux:37 comma:-13 conj:-24 prep:-19 stop:25
E,urge,len=| 1:-27 13+:27 3:33 4-6:-29
E,urge,next=| comma:38 prep:-20
E,utter,len=| 1:31 13+:-46 2:27 3:-18 4-6:14
E,utter,next=| comma:-21 dash:15 prep:20 stop:-48 sub:14
E,verbs=0,piece=0,next=| bracket:28 comma:-42 conj:29 prep:118 prepsub:51 stop:17
E,verbs=0,piece=1,next=| aux:-34 bracket:-14 cap:-27 comma:40 conj:54 cuenoun:-23 det:22 prep:-16 prepsub:30 sub:44
  that:-23
E,verbs=0,rest=0,next=| bracket:15 comma:32 cuenoun:-19 dash:-35 prepsub:19 stop:17 sub:38 that:-13
E,verbs=0,rest=1,next=| aux:-28 cap:-14 comma:-35 prep:45 prepsub:24 sub:18
E,verbs=0,rest=2,next=| cap:-16 conj:65 cuenoun:-15 dash:21 prep:52 prepsub:38 quote:-12 rel:21 that:-13
E,verbs=1,piece=0,next=| cap:-15 colon:-16 comma:-31 dash:15 prep:-29 prepsub:-29 semi:33 sub:-14
E,verbs=1,piece=1,next=| bracket:16 cap:24 colon:22 comma:35 conj:-23 dash:-19 prep:-27 sub:28
E,verbs=1,rest=0,next=| bracket:20 cap:-12 colon:-27 prep:-44 prepsub:-19 sub:-20
E,verbs=1,rest=1,next=| bracket:16 comma:-27 conj:-40 cue:-21 cuenoun:-12 prep:-18 prepsub:-16 that:15
E,verbs=1,rest=2,next=| aux:-13 cap:20 comma:31 conj:18 cue:16 sub:36 that:-15
E,verbs=2,piece=0,next=| bracket:20 cap:-13 colon:13 comma:-14 conj:-33 dash:29 prep:-59 prepsub:-30 semi:30 sub:-29
  that:30
E,verbs=2,piece=1,next=| bracket:-18 colon:38 comma:32 conj:-22 cuenoun:14 dash:24 prep:-34 prepsub:-13 sub:-26
  that:-16
E,verbs=2,rest=0,next=| bracket:-14 colon:16 comma:-17 conj:-28 prep:-43 prepsub:-29 sub:-23 that:33
E,verbs=2,rest=1,next=| colon:46 comma:15 conj:-22 dash:36 prep:-30 prepsub:-25 sub:-27
E,verbs=2,rest=2,next=| bracket:23 comma:21 cuenoun:18 dash:13 prep:-20 that:-12
E,vow,len=| 3:-22 7-12:16
E,vow,next=| comma:21 cue:-15 prepsub:16 stop:-24 sub:40
E,word2=| and:18 but:47 despite:54 for:29 if:-46 in:-32 including:-101 or:-60 when:-45 which:50 while:56 who:24
  with:20
E,word=| :47 about:-46 after:37 against:-27 at:26 because:-32 before:27 between:-19 but:67 by:47 despite:47 during:62
  following:27 for:-60 from:-19 if:-48 in:15 of:-97 on:23 or:-40 over:-12 since:-23 that:-17 though:14 through:25
  to:-40 when:22 whether:-19 which:30 while:45 who:-15 without:18 yet:-13
E,word=,piece=| 1:52
E,word=about,piece=| 0:-28 1:-18
E,word=after,piece=| 0:13 1:24
E,word=against,piece=| 0:-22
E,word=and,piece=| 0:-12
E,word=as,piece=| 0:-32 1:25
E,word=at,piece=| 0:32
E,word=because,piece=| 0:-12 1:-20
E,word=before,piece=| 1:36
E,word=between,piece=| 0:-16
E,word=but,piece=| 1:60
E,word=by,piece=| 0:18 1:29
E,word=during,piece=| 0:45 1:17
E,word=even,piece=| 1:14
E,word=following,piece=| 0:33
E,word=for,piece=| 0:-29 1:-31
E,word=from,piece=| 0:-20
E,word=if,piece=| 1:-40
E,word=in,piece=| 0:14
E,word=like,piece=| 0:-12 1:13
E,word=of,piece=| 0:-52 1:-45
E,word=off,piece=| 1:12
E,word=on,piece=| 1:13
E,word=or,piece=| 0:-12 1:-28
E,word=since,piece=| 1:-17
E,word=so,piece=| 1:-14
E,word=that,piece=| 0:19 1:-36
E,word=through,piece=| 0:29
E,word=to,piece=| 1:-33
E,word=when,piece=| 0:-13 1:35
E,word=whether,piece=| 1:-19
E,word=which,piece=| 1:30
E,word=while,piece=| 1:35
E,word=who,piece=| 1:-23
E,word=with,piece=| 0:14
E,word=yet,piece=| 1:-13
""",
    "cue": """\
accord,after=| det:48 quant:20
accord,content=| L:64 LR:-44
accord,nounish=| False:25
accord,phrase=| True:25
accord,quoted=| False:40 True:-15
accord,right=| cap:15
accord,source=| R:40
accord,tier=| mid:25
act,after=| end:-25 prep:21 that:14 title:-28
act,content=| L:-23 R:20
act,gap=| 2:31
act,nounish=| False:-14
act,right=| adv:18 cap:-14 prep:24 that:24 title:-18
act,tier=| loose:-38 mid:31
after=| adv:27 aux:-69 body:12 cap:42 comma:-31 conj:-20 cue:-14 dash:-16 det:25 ed:-28 end:17 lows:-14 num:-13
  prepsub:-44 pron:27 pronaux:30 quote:-22 rel:15 that:23 time:18 verb:-35
answer,after=| comma:-15 prep:34
answer,content=| L:-25 R:29
answer,gap=| 0:-23 1:41
answer,right=| cap:21 det:17
answer,tier=| firm:-31 loose:27
ask,after=| low:-19 sub:21
ask,content=| L:-19 R:21
ask,gap=| 1:24
ask,nounish=| False:12
ask,quoted=| False:26 True:-14
ask,right=| cap:-13 low:-28 poss:23 prep:28 sub:47
ask,source=| L:-29 N:32
attack,after=| cap:15 end:-14 poss:-20
attack,content=| L:-25
attack,phrase=| False:-15
attack,quoted=| True:-22
attack,right=| poss:-30 title:19
attack,source=| L:-13
attack,tier=| firm:65 loose:-63 mid:-17
before=| adv:-42 bracket:29 comma:52 conj:22 det:-39 doc:28 edge:-20 ing:-15 low:-16 poss:-26 prepsub:17 pron:18
  quote:29 that:-36 time:23
| bias:-45
colon,after=| cap:-14 det:-28 quote:13
colon,content=| R:-17
colon,gap=| 0:-17
colon,nounish=| False:-17
colon,phrase=| False:-17
colon,quoted=| False:-54 True:37
colon,right=| cap:-14 det:-28 quote:13
colon,tier=| mid:-17
declare,nounish=| False:12
declare,phrase=| False:22
declare,quoted=| False:16
declare,tier=| mid:12
earlier=| False,F:21 False,L:15 False,R:53 True,I:-29 True,L:-51 True,N:-20 True,R:-35
earlier=False,before=| adv:-42 bracket:17 cap:44 conj:-34 cue:-53 cuenoun:23 det:-38 doc:39 ed:13 edge:-20 ing:-17
  lows:30 num:-20 prepsub:37 pron:42 pronaux:18 quant:-23 rel:-13 role:58 sub:-22 time:37
earlier=False,content=| L:85 LR:-15 R:20
earlier=True,before=| cap:-46 comma:60 conj:56 cue:59 cuenoun:-22 ed:-19 low:-28 lows:-22 poss:-37 prep:-12
  prepsub:-21 pron:-24 quant:21 quote:26 role:-47 sub:14 that:-41 time:-14
earlier=True,content=| L:-84 LR:-36 R:-14
figure,content=| R:-16
figure,tier=| loose:-13
firm,helper=| :25 headline:13 modal:-19
firm,quoted=| False:12
firm,source=| I:-18 R:42
form=about,nounish=| False:-12 True:16
form=about,right=| cap:14 poss:-12 prep:16
form=base,nounish=| True:-74
form=base,right=| adv:24 conj:-18 cuenoun:-19 det:18 ing:-30 poss:24 pron:13 qword:-12 sub:20 that:23 title:-21
form=colon,nounish=| False:-39
form=colon,right=| det:-23
form=for,nounish=| False:-12 True:34
form=for,right=| det:12 prep:-13
form=headline,nounish=| False:48
form=ing,nounish=| False:-12 True:22
form=ing,right=| cuenoun:32 det:16 lows:18 poss:-12 prep:36 pron:-13 quote:29 qword:49 that:49
form=of,nounish=| False:16 True:-28
form=of,right=| cap:12
form=past,nounish=| False:51
form=past,right=| adv:-13 aux:14 cap:-25 conj:12 doc:21 ed:20 ing:52 low:-18 poss:18 prepsub:-24 pronaux:14 quant:-14
  rel:-12 role:-18 that:23
form=phrase,right=| cap:-14 det:13 prep:13 quote:-27 that:-18
form=s,nounish=| False:48 True:-43
form=s,right=| adv:-19 cap:20 conj:-24 det:-27 low:33 poss:20 prep:-39 pron:-19 quote:27 that:-18 title:27
form=that,nounish=| False:-14
form=to,right=| prep:23
gap=| 0:-20 1:-16 2:41 3:23 7-12:-51
head=| body:32 bracket:17 cap:14 conj:-16 cue:20 cuenoun:-47 dash:31 doc:-20 edge:21 none:-18 quant:17 quote:-51
  rel:-29 role:36 that:-28 title:30
helper=| do:28 modal:-31 own:-17
hint,after=| prep:-25
hint,gap=| 0:13
hint,nounish=| False:13
hint,quoted=| False:33 True:-30
hint,right=| cap:13 that:-14
hint,tier=| loose:-20 mid:23
judge,after=| prep:-26
judge,content=| R:-27
judge,gap=| 1:-23
judge,nounish=| False:-30
judge,phrase=| False:-64 True:26
judge,quoted=| False:-34
judge,right=| quote:12
judge,source=| L:-37
judge,tier=| mid:-38
left=| conj:-35 prep:-21 prepsub:-29 pron:-60 pronaux:16 quote:76 rel:79 sub:-39 that:-16
leftlen=| 1:50 13+:-80 7-12:-26
loose,helper=| :-23 be:-27 have:-16 headline:-25 modal:-26 not:25 to:32
loose,quoted=| False:-49
loose,source=| L:-27 R:-31
margin=| 0:-57 1:-45 3:55
mention,after=| cap:16 low:-16
mention,content=| R:-19
mention,gap=| 1:-12
mention,nounish=| False:-27
mention,phrase=| False:-22
mention,quoted=| True:-22
mention,right=| low:-16
mention,source=| N:-21
mention,tier=| mid:-29
mid,helper=| be:23 have:12 modal:14 not:-25 own:-17 to:-19
mid,source=| F:24 L:-14 N:-13
name,after=| cap:-28 low:31 lows:24 quote:-40
name,content=| L:-14 LR:-38 R:54
name,gap=| 0:24 1:-34
name,nounish=| False:-12 True:14
name,phrase=| False:-34 True:35
name,quoted=| False:-17 True:19
name,right=| low:31 lows:24 prep:-25 quote:-43
name,source=| L:12
name,tier=| loose:-24 mid:26
noun,content=| R:-18
noun,nounish=| False:-38 True:29
noun,quoted=| False:-18
noun,right=| cap:29 poss:-17 prep:21 sub:-13
nounish=False,after=| adv:32 aux:-32 cap:17 colon:20 conj:16 ing:12 low:-24 lows:-13 num:-15 prep:-22 prepsub:-36
  pron:22 pronaux:25 rel:18 that:25 time:16
nounish=True,after=| aux:-37 cap:24 comma:-35 conj:-36 cue:-22 det:19 ed:-24 low:31 prep:27 role:16 verb:-25
opens=| adv:-14 bracket:-49 cap:-12 det:-30 low:-23 poss:17 prepsub:18 quote:43 qword:-14 sub:45 that:-28
post,after=| colon:14 end:22 that:-16
post,content=| L:31 LR:18 R:-50
post,gap=| 1:20 3:-23
post,nounish=| False:22 True:-23
post,quoted=| False:-19 True:18
post,right=| cap:27 det:12 quote:15 that:-33
post,tier=| firm:-23 loose:71 mid:-49
praise,after=| cap:20 poss:24 prep:-39
praise,gap=| 1:-16
praise,nounish=| False:-20
praise,phrase=| False:-29
praise,quoted=| True:-32
praise,right=| cap:25 poss:14
praise,source=| L:-12
praise,tier=| mid:-23
quoted=False,content=| L:-44 LR:21 R:-19
quoted=False,verbs=| 0:-22 1:-15
quoted=True,content=| L:45 LR:-72 R:25
reveal,after=| cap:17 end:16 low:14 poss:27
reveal,content=| L:21 R:-23
reveal,gap=| 0:16 1:-81 4-6:20
reveal,nounish=| False:27 True:-27
reveal,right=| cap:-29 det:16 ing:14 lows:17 pron:12 quote:13
reveal,source=| L:-19 N:16
reveal,tier=| firm:-37 mid:37
right=| adv:-26 adv,aux:14 aux,adv:-12 aux,det:-25 aux,ing:-20 aux,low:13 cap,adv:-19 cap,aux:24 cap,body:-18
  cap,cap:-53 cap,comma:-36 cap,conj:19 cap,cue:-30 cap,cuenoun:15 cap,doc:16 cap,ed:15 cap,end:-26 cap,low:53
  cap,lows:21 cap,quote:20 cap,single:-15 cap,sub:12 conj:-37 cuenoun,prep:36 dash:-56 det,body:46 det,cap:-20
  det,cuenoun:23 det,quant:-15 det,quote:-18 det,role:-17 det,time:-27 doc:19 doc,prep:21 ing:-12 low:17 low,aux:-20
  low,conj:18 low,end:-22 low,low:-32 low,lows:-13 low,prep:20 low,sub:16 lows,comma:-17 lows,prep:31 lows,sub:27
  num:-44 num,low:-17 poss:19 poss,adv:21 poss,cap:-14 poss,cuenoun:22 poss,ing:16 poss,lows:36 poss,prep:-30
  poss,role:-33 prep:15 prep,adv:-26 prep,aux:-16 prep,cue:45 prep,cuenoun:14 prep,det:15 prep,ing:-14 prep,low:-23
  prep,lows:18 prep,role:-21 prep,verb:37 prepsub:-24 pron,adv:-18 pron,low:17 pron,quote:21 pronaux:27 pronaux,low:22
  quant,prep:22 quote:20 quote,quote:20 qword:40 qword,det:25 qword,low:-20 qword,pron:18 rel:-28 sub,det:-30
  sub,pron:-16 that:52 that,adv:29 that,aux:-34 that,comma:23 that,cuenoun:-22 that,det:40 that,ed:-43 that,ing:14
  that,poss:17 that,pron:25 that,quant:-21 that,quote:22 that,role:-12 time:-19
rightlen=| 1:-35 13+:17 2:-40 3:-18 7-12:21
say,after=| adv:-16 aux:-44 cap:16 comma:30 end:52 low:-27 poss:-12 pron:23 pronaux:18 quant:-21 quote:-25 that:-30
  title:28
say,content=| L:28
say,gap=| 0:35 1:15 2:-20 7-12:-39
say,nounish=| False:17
say,phrase=| False:31 True:-16
say,quoted=| True:13
say,right=| adv:-16 cap:-33 conj:36 det:-26 poss:-30 prepsub:19 pron:13 pronaux:19 quant:-18 qword:22 sub:-16
say,source=| R:21
say,tier=| firm:-40 mid:55
sides=| 0:-59 1:-44 2:12 3:47
stance,after=| det:18
stance,content=| L:32 R:-14
stance,gap=| 0:-14 1:15
stance,right=| sub:22
stance,tier=| firm:26
stay,after=| end:19 poss:-14 prep:20 that:42 title:-15
stay,content=| LR:14
stay,gap=| 0:-23 2:40
stay,nounish=| False:36 True:-30
stay,phrase=| False:-49 True:54
stay,quoted=| False:-18 True:24
stay,right=| conj:-14 det:-15 ing:-14 prep:-20 quote:35 that:53
stay,source=| L:41 R:-17
stay,tier=| firm:20 loose:-33 mid:20
sure=| 0:-45 1:-36 3:32
tell,after=| det:16 prep:-26
tell,content=| L:-23 R:13
tell,quoted=| True:-13
tell,right=| prep:21
tell,source=| N:-17
tell,tier=| loose:-44 mid:35
tense=ed,verbs=| 0:-32 2:-14
tense=ing,verbs=| 1:-17
tense=now,verbs=| 0:-17 1:26
tense=verb,verbs=| 0:32 1:-16
then=| adv:14 cap:-37 conj:47 cue:-45 det:-51 edge:36 end:16 ing:-23 low:-37 prep:26 prepsub:21 pron:-12 quant:-12
  semi:50 sub:62
tier=| firm:13 loose:-52
urge,after=| det:-12 low:24 role:23
urge,content=| R:19
urge,gap=| 0:28
urge,nounish=| False:20
urge,phrase=| False:20
urge,quoted=| False:26
urge,right=| det:-12 low:24 role:23
urge,source=| L:12
urge,tier=| mid:20
utter,after=| comma:-36 det:-23 end:-16 low:-23 prep:72 quote:46
utter,content=| R:-14
utter,gap=| 0:-25 1:45 2:-21
utter,nounish=| False:-21
utter,phrase=| True:-28
utter,quoted=| False:-59 True:42
utter,right=| cap:-42 poss:-28 prep:22 quote:59
utter,source=| L:-24
utter,tier=| mid:-14
voice,after=| low:48 poss:33 prep:-46
voice,content=| R:14
voice,gap=| 0:12
voice,nounish=| False:36 True:-28
voice,right=| low:30 poss:28 prep:-22 quote:21 that:20
voice,tier=| loose:41 mid:-32
will,after=| prep:15 role:-62 that:18
will,content=| R:40
will,gap=| 0:21
will,nounish=| True:18
will,phrase=| False:17
will,quoted=| True:27
will,right=| prep:20 role:-54 that:18
will,source=| L:18
will,tier=| firm:33 loose:55 mid:-70
""",
    "segment": """\
after=| cap:36 conj:22 det:-19 edge:34 low:-33 rel:-20 role:-19 sub:18
after=cap,shape=| lower:24
after=conj,shape=| lower:23
after=dash,shape=| lower:-14
after=det,shape=| lower:-24
after=edge,shape=| lower:31 mostly:-19 upper:33
after=low,shape=| upper:-13
after=prep,shape=| lower:39 title:12
after=rel,shape=| lower:-12
after=role,shape=| lower:-24
after=sub,shape=| lower:21
before=| aux:18 cap,cap:19 cap,prep:-25 comma:16 comma,cue:16 cuenoun:24 det,ing:-19 det,prep:-25 det,sub:17 prep:-29
  prep,low:-18 that:16
before=aux,shape=| lower:14
before=aux,size=| 2:13
before=colon,shape=| upper:-19
before=colon,size=| 13+:-24
before=comma,shape=| upper:22
before=comma,size=| 13+:12
before=conj,shape=| lower:-15
before=cue,shape=| lower:12
before=cue,size=| 2:12
before=cuenoun,shape=| lower:23
before=cuenoun,size=| 2:-19
before=det,size=| 3:17
before=ed,size=| 1:-15
before=low,shape=| lower:-18
before=low,size=| 1:-16
before=prep,shape=| mostly:-19 title:-14
before=prep,size=| 3:-19
gap=| 1:-12
group=| call:16 other:-21 say:-38 think:15
group=call,gap=| 1:12
group=colon,gap=| 2:16
group=other,gap=| 1:-22 3:-12 7-12:13
group=other,source=| N:-16
group=say,gap=| 4-6:-27 7-12:-23
group=say,source=| N:-45
inner=| adv:-13 comma:12 ed:21 role:-15
margin=| 0:-54 1:-93 2:-102 3:253
mode=verb,inner=| adv:-13 ed:21 role:-15
mode=verb,shape=| lower:18 mostly:-28 title:-23 upper:29
mode=verb,size=| 13+:39 2:-21 3:-13
named=| False:-15 True:18
shape=| lower:14 mostly:-24 title:-12 upper:26
single=| False:14
size=1,shape=| lower:-29 title:21
size=| 13+:30 2:-22
size=13+,shape=| lower:24
size=2,shape=| lower:-18 title:-16 upper:12
size=3,shape=| title:-21
size=4-6,shape=| lower:19 mostly:-15
size=7-12,shape=| lower:15
source=| L:15 N:-16
told=| False:-26 True:29
verb,said=| False:17 True:-20
""",
    "holder": """\
E,aloud=True,distance=| 1:16
E,distance=| 1:21
E,said=| False:16 True:-19
E,said=False,distance=| 1:35
E,said=True,distance=| 1:-14
I,before=| comma:-12
I,form=| aux:19 ing:-25
I,gap=| 13+:24
L,apposed=| cap:-34 cap,cap:-36 cap,det:-24 low:17 low,cap:28 num:-22 time:60
| L,call:-37 L,colon:22 L,judge:-24 L,rel,who:40 L,say:41 L,whole:24 N,call:29 N,colon:-25 N,earlier:-33 N,judge:38
  N,other:-31 N,say:-22 N,think:29
L,call,prev=| edge:-57 prep:-17 qword:31
L,colon,prev=| comma:30 dash:21 ed:-15 edge:23 prep:16
L,cut=| ,aux:-55 ,ing:-21 ,past:29 adverbial,past:-37 circumstance,past:-14 ed,aux:50 ed,colon:28 ed,ing:23
  verb_after_comma,aux:-17 verb_after_comma,past:-15 verb,ing:19
L,cut=,last=| cap:41 conj:-19 cue:-25 det:-31 low:-36 lows:16 poss:-20 prep:-25 role:24 title:14
L,cut=adverbial,last=| cap:-16 low:-20
L,cut=ed,last=| cap:40 conj:16 prep:13
L,cut=verb_after_comma,last=| cap:13 cue:-13 pron:-15
L,cut=verb,last=| adv:-18 cap:-25 conj:27 cue:15 lows:16 prep:25 pron:36
L,form=aux,prev=| comma:31 edge:14 prep:12 that:-24
L,form=| colon:22
L,form=colon,prev=| comma:30 dash:21 ed:-15 edge:23 prep:16
L,form=ing,prev=| cue:18 ed:23 edge:24 prep:-16
L,form=past,prev=| cue:-24 cuenoun:-13 ed:-15 edge:-17 ing:-16 mark:19 prep:-49 qword:37 rel:30 that:14
L,form=s,prev=| edge:-20
L,gap=| ,c0v0r0:25 ,c0v0r0m:-12 ,c0v1r0m:-24 ,c0v1r1:16 ,c0v2r0m:-12 ,c0v2r1:46 ,c1v0r1:-12 ,c1v1r0:-49 ,c1v2r0:-16
  ,c1v2r1:-16 ,c1v2r1m:22 ,c2v1r0:15 ,c3v2r0:-13 ,c3v2r1:22 comma,c0v0r0:-45 comma,c0v1r0:21 comma,c1v1r0:15 rel:-24
  relcomma,c0v0r0:-12
L,gap=,rank=| 0:65 1:-18 2:-25 7:-16 8:-13
L,gap=comma,rank=| 2:17
L,gap=rel,rank=| 2:13
L,helper=,form=| aux:-13 colon:22 past:-40
L,helper=,start=| adv:-36 cap:47 det:17 ed:-16 low:-21 lows:-26 poss:15 pron:64 pronaux:-22 qword:-14 sub:-39 time:-15
  title:30
L,len=| 1:-26 2:12 3:12 4-6:-23
L,next=| adv:12 aux:-30 comma:-12 cue:46 ed:13 edge:-57 prep:-16 verb:17
L,other,prev=| comma:34 cue:-16 cuenoun:-17 edge:51 ing:-18 prep:-16 rel:-16 sub:34
L,prev=| adv:-12 aux:-13 comma:43 cue:-26 cuenoun:-20 dash:16 edge:24 ing:-28 mark:35 prep:-43 prepsub:25 qword:14
  rel:12 time:-13 verb:-23
L,prev=adv,gap=| :-14
L,prev=comma,cut=| :-15 ed:85 verb_after_comma:-28
L,prev=comma,gap=| :16 rel:30
L,prev=comma,rank=| 0:22 1:-13 3:15 4:-21 6:28
L,prev=comma,start=| cap:28 det:40 pron:15
L,prev=conj,cut=| :-39 verb:39
L,prev=conj,gap=| :12
L,prev=conj,rank=| 0:-25 1:-12 3:12
L,prev=conj,start=| cap:-34 pron:69
L,prev=cue,gap=| :-27
L,prev=cue,start=| cap:-13 det:16
L,prev=cuenoun,cut=| :-13
L,prev=cuenoun,gap=| :-17
L,prev=dash,cut=| :21
L,prev=dash,gap=| :19
L,prev=dash,start=| cap:16
L,prev=edge,cut=| :-27 ed:28 verb_after_comma:31
L,prev=edge,gap=| rel:-13
L,prev=edge,rank=| 0:-18 1:16 2:12 3:-34 4:49 7:-19
L,prev=edge,start=| adv:-20 det:30 sub:-20
L,prev=ing,cut=| :-17
L,prev=ing,gap=| :-20
L,prev=mark,cut=| :15
L,prev=mark,gap=| :25
L,prev=mark,rank=| 0:34
L,prev=mark,start=| cap:24
L,prev=prep,cut=| verb:-27 verb_after_comma:-20
L,prev=prep,rank=| 0:-35 1:16 3:-12 4:-19 5:13 6:-12
L,prev=prep,start=| cap:-18 det:-25 num:15
L,prev=prepsub,gap=| :27
L,prev=qword,cut=| :28
L,prev=qword,rank=| 0:13
L,prev=rel,cut=| :32
L,prev=rel,gap=| :14
L,prev=rel,start=| pron:12
L,prev=sub,cut=| ed:19
L,prev=sub,rank=| 0:27 1:-29 3:23
L,prev=sub,start=| pron:23
L,prev=that,cut=| verb:13
L,prev=that,gap=| :-12
L,prev=that,rank=| 1:24
L,prev=that,start=| cap:17 pron:-35
L,prev=verb,gap=| :-17
L,prev=verb,start=| det:-15
L,rank=| 0:19 3:-16 5:-17 8:-13
L,rank=0,last=| adv:-12 body:28 cap:45 conj:-13 det:-27 low:-42 lows:16 prep:-33 pron:23 role:25
L,rank=1,last=| cap:32 low:12
L,rank=2,last=| body:-17 cap:-22 low:-24 prep:22
L,rank=3,last=| cap:19 conj:29
L,rank=4,last=| cap:-18 low:-19 prep:32
L,rank=5,last=| cap:-19 low:19
L,rank=6,last=| prep:13
L,rank=7,last=| pron:16
L,say,prev=| comma:38
L,start=| adv:-36 cap:47 det:17 ed:-16 low:-21 lows:-26 poss:15 pron:64 pronaux:-22 qword:-14 rel:47 sub:-39 time:-15
  title:30
L,start=adv,len=| 1:-14
L,start=cap,len=| 1:51 13+:27 3:-16
L,start=det,len=| 1:-34 13+:-14 3:46 4-6:26
L,start=low,len=| 1:-23 2:24 7-12:-14
L,start=pron,len=| 1:42
L,start=quant,len=| 7-12:30
L,start=sub,len=| 3:-15 4-6:-14
L,start=title,len=| 2:21
L,think,prev=| comma:-23 edge:26 prep:-15
N,after=| adv:14 comma:-25 poss:-12 prep:19 sub:42
N,before=| adv:27 body:13 cap:-29 comma:21 conj:-20 doc:22 rel:-21
N,form=| aux:-30 colon:-25 ing:41
""",
    "antecedent": """\
again_subject,back=| 0:44 1:104 2:84
aloud,gap=| 0:17 1:-13 3:10
apart=| 0:152 2:-27 3:-107 4:-117
back=| 0:27 2:-87 3:-148 4:-177 5:-241
count=| 1:-35 10+:63 2-4:44 5-9:48
| described:-94 in_own_quote:-179 in_own_report:-144 inside_quote:-238 modifier_differs:-150 modifier_fits:141
  namesake:-202 quote,aloud:19 role:201 said:172 said_before:29
embedded,back=| 1:35
first,embedded,back=| 2:14
first,other,back=| 1:14
first,said,gap=| 0:10
full=| True:13
kind=| person:57 unknown:-110
known=| False:15 True:105
mid,other,back=| 1:-15
mid,own,back=| 2:14
mid,subject,back=| 0:-13 1:-18 2:-32
opens,apart=| 0:34 1:33
order=| 0:23 2:30 3:-28 4:-48
other,back=| 2:-35 3:-36
own,back=| 0:-65 1:-112 2:-50 3:18
quote,other,back=| 2:-12
quote,said,gap=| 0:13
quote,subject,back=| 1:29 2:-17
said,gap=| 0:165 2:-37 3:-31
subject,back=| 0:167 1:195 2:131 3:101 5:-10
""",
    "confidence": """\
| bias:-112 certainty:41 margin:5 bounds:28 certainty,direct:6
kind=| direct:-37 indirect:-24 mixed:-44
source=| name:66 pronoun:-33 unresolved:-10 description:-16 none:-112
""",
}
