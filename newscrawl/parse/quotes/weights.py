"""Weights of structural features in hundredths, written by `python -m benchmarks.fit_quotes`, not by hand.

A line holds the features that differ in their last value only: `L,gap=| comma:15 dash:-3` are "L,gap=comma" and
"L,gap=dash", a source left of its cue with a comma or a dash between. docs/quotes.md tells more.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
    "source": """\
| F:39 F,say:24 I,ask:-35 I,declare:-12 I,hint:40 I,judge:30 I,noun:-29 I,tell:-12 I,vow:20 L:28 L,ask:-17 L,call:-15
  L,hint:14 L,judge:16 L,noun:-43 L,rel,that:-24 L,rel,which:39 L,rel,who:189 L,tell:31 L,vow:32 L,whole:35 N:48
  N,accord:-64 N,accuse:37 N,ask:85 N,call:47 N,hint:-43 N,judge:29 N,noun:72 N,say:-82 N,urge:23 N,vow:-59 R:-115
  R,accord:73 R,accuse:-27 R,ask:-37 R,call:-51 R,declare:-18 R,judge:-68 R,say:63 R,tell:-25 R,urge:-16
F,form=| ing:39
F,gap=| 13+:21 7-12:27
F,helper=| :41
F,len=| 2:25
F,opens=False,start=| cap:19
F,start=| cap:33
I,after=| adv:-15 cap:40 cuenoun:-19 end:-16 low:-18 mark:-22 poss:31 prep:43 pron:20 pronaux:-12 title:-13
I,before=| conj:67 low:-38 mark:33 pron:-12 rel:-12 role:-15
I,form=| base:34 ing:33 past:-23 phrase:-14
I,form=base,before=| cap:19 prep:-18
I,form=ing,before=| comma:-33 conj:49 mark:40 prep:17
I,form=past,before=| conj:36 low:-17 sub:-12
I,form=s,before=| conj:-16
I,gap=| 13+:14 2:-36 3:-30 4-6:20 7-12:30
L,accuse,prev=| comma:30 sub:14
L,apposed=| adv:68 adv,cap:41 adv,det:-12 aux:15 body:14 body,det:17 cap:-83 cap,cap:-44 cap,det:-46 cap,role:20
  cap,title:-44 cue:-15 cuenoun,det:-14 doc:-13 ed:29 ing:16 low:21 low,cap:27 low,poss:24 low,pron:-22 low,role:23
  low,title:13 lows:19 lows,cap:27 num:-14 num,cap:15 num,det:-18 prep:39 role:-41 role,cap:-48 time:61 time,cap:-15
  time,det:40 time,pron:23 time,title:30 title:-70 title,cap:-41
L,ask,prev=| comma:-60 cue:14 ing:42 mark:-45 sub:13
L,call,prev=| adv:-14 comma:-18 conj:16 cue:14 ed:-29 ing:-17 prepsub:17 qword:16 sub:-21
L,colon,prev=| edge:13
L,conj,over=| cap:-158 comma:163 dash:18 edge:130 low:22 pron:-54 role:-78 title:-43
L,cut=| ,about:-18 ,base:-18 ,for:19 ,ing:-41 ,phrase:28 adverbial,ing:-34 adverbial,past:-16 adverbial,phrase:-14
  adverbial,s:-14 circumstance,ing:-13 circumstance,past:-15 circumstance,s:14 ed,base:43 ed,ing:109 ed,past:-32
  ed,s:-19 verb_after_comma,ing:-37 verb_after_comma,past:-68 verb_after_comma,s:-15 verb,about:15 verb,base:31
  verb,for:-14 verb,ing:75 verb,of:-18 verb,past:-100 verb,phrase:14 verb,that:-21 verb,to:-13
L,cut=,last=| adv:-14 body:44 bracket:20 cap:124 conj:-179 cue:-20 cuenoun:18 det:-52 doc:32 ing:-26 low:-35 lows:39
  mark:-21 poss:35 prep:-88 prepsub:-65 pron:25 pronaux:35 quant:35 role:107 sub:-83 time:-35 title:46
L,cut=adverbial,last=| cap:-63 doc:-14 lows:-49 num:20 prep:19 role:-22
L,cut=circumstance,last=| time:-18
L,cut=ed,last=| cap:-15 conj:129 cue:24 cuenoun:-29 doc:45 pron:-23 quant:-12 role:-26 time:12
L,cut=verb_after_comma,last=| aux:18 body:-21 cap:-20 conj:-21 cue:-18 det:28 doc:-13 ed:-20 low:-16 lows:-15 prep:13
  role:17 sub:-13 time:18
L,cut=verb,last=| aux:-49 body:-34 cap:-26 conj:133 cue:20 cuenoun:-17 ing:24 low:-40 lows:-40 mark:13 prep:34
  prepsub:30 quant:-12 role:-48 sub:23 time:22 title:-28 verb:22
L,declare,prev=| cue:-23 cuenoun:-19 dash:12 edge:-15 prep:20 time:14
L,form=| about:-15 base:32 ing:58 of:-22 past:-38 phrase:24
L,form=about,prev=| edge:-35 prep:-17
L,form=base,prev=| adv:-23 cap:33 colon:42 cue:-21 ing:30 prep:-37 qword:20 rel:18 that:17 verb:15
L,form=for,prev=| prep:12
L,form=ing,prev=| adv:-24 comma:39 conj:19 cue:19 dash:23 edge:20 ing:-27 prep:46 prepsub:-24 sub:-12 that:-36 time:18
  verb:13
L,form=of,prev=| edge:15
L,form=past,prev=| adv:17 aux:-60 bracket:-17 cap:-37 comma:39 conj:-28 cue:-31 cuenoun:-14 dash:26 det:-21 ed:-68
  edge:14 mark:17 poss:-14 prep:-53 prepsub:12 qword:19 semi:23 single:-24 that:17 verb:-47
L,form=phrase,prev=| comma:19 conj:-14 edge:-24 sub:29
L,form=s,prev=| comma:-22 conj:17 cue:-35 ed:24 edge:13 ing:-32 prep:-56 prepsub:24 rel:17
L,form=that,prev=| comma:-38 edge:29 prep:19
L,form=to,prev=| edge:-17
L,gap=| :-51 ,c0v0r0:146 ,c0v0r0m:-31 ,c0v1r0:63 ,c0v1r0m:-18 ,c0v1r1:43 ,c0v2r0:42 ,c0v2r0m:15 ,c0v2r1:24 ,c1v0r0:-80
  ,c1v0r0m:27 ,c1v0r1:-16 ,c1v1r0:-86 ,c1v1r1:-17 ,c1v2r0:-47 ,c1v2r0m:-13 ,c1v2r1:-75 ,c2v1r0:49 ,c2v1r1:21
  ,c3v2r0:-51 bracket,c0v0r0:34 bracket,c1v0r0:-20 comma:28 comma,c0v0r0:-134 comma,c0v1r1:-30 comma,c0v2r1:-27
  comma,c1v0r0:93 comma,c1v0r1:18 comma,c1v1r0:25 comma,c1v1r1:31 comma,c1v2r0:-83 comma,c1v2r1:49 comma,c2v0r0:40
  comma,c2v2r0:-23 comma,c3v2r1:28 dash:-17 dash,c0v0r0:-39 dash,c1v0r0:23 rel:-46 rel,c0v2r0:12 rel,c1v0r0:-22
  rel,c1v2r0:-16 rel,c1v2r1:-18 relcomma:-98 relcomma,c0v0r0:-54 relcomma,c0v1r0:-14 time:53 time,c0v0r0:34
  time,c0v1r0:27 time,c0v2r0:-13 time,c1v0r0:-22
L,gap=,rank=| 0:122 3:-17 4:-15 5:-12 6:-36 7:-19 8:-33 9:-46
L,gap=bracket,rank=| 0:-45 1:53 2:20 3:-15
L,gap=comma,rank=| 0:-20 2:37 4:24 6:13 9:-21
L,gap=dash,rank=| 0:-42 1:-36 2:-17 3:55
L,gap=rel,rank=| 0:42 2:-15 3:-30 5:-24 7:-17
L,gap=relcomma,rank=| 0:-36 1:-22 2:-14
L,gap=time,rank=| 0:49 1:36 3:-14 4:-20
L,helper=| :68 be:-122 have:39 modal:-17 own:54
L,helper=,form=| about:-28 for:-15 ing:-68 of:-25 past:30 phrase:25 s:-39 that:-28
L,helper=,start=| adv:-18 cap:15 cuenoun:-18 det:15 ed:-58 ing:-26 low:27 lows:-25 poss:27 pron:63 pronaux:-16
  quant:-18 qword:-15 role:-22 sub:-79 time:-41 title:50
L,helper=be,form=| ing:140 past:-231
L,helper=be,start=| cap:-30 pron:-61 quant:14
L,helper=have,form=| past:13
L,helper=have,start=| lows:18 quant:41 title:-19
L,helper=headline,form=| past:-23 s:18
L,helper=modal,form=| base:30 past:-21
L,helper=modal,start=| cap:33 det:15 low:-19 pron:-15
L,helper=not,start=| cap:-19 pron:24
L,helper=own,form=| about:13 for:12 that:16
L,helper=own,start=| cap:57
L,helper=to,form=| base:31 ing:-17 s:-25
L,helper=to,start=| adv:-22 cap:44 det:-21 low:-26 lows:13 pron:14 quant:15 role:26 sub:-34 time:-17 title:25
L,hint,prev=| adv:18 aux:13 comma:12 ed:21 edge:20 mark:15 prepsub:16
L,judge,prev=| adv:-42 aux:12 comma:19 conj:-19 cue:17 edge:-28 ing:-17 mark:17 prep:-30 prepsub:-15 rel:37 sub:14
L,len=| 1:-72 13+:34 2:-45 3:-39 4-6:-36
L,next=| aux:-44 cue:21 ed:-56 edge:-25 verb:-26
L,noun,prev=| comma:-32 prep:25 sub:-19 verb:-12
L,prep,over=| body:-35 cap:-61 comma:203 edge:65 ing:-41 low:-13 lows:-22 mark:-24 num:13 prep:14 quant:-53 role:-85
  title:-60 verb:22
L,prepsub,over=| ed:-16 time:47
L,prev=| adv:-18 aux:-53 bracket:-12 cap:-28 colon:16 comma:37 cue:-52 cuenoun:-33 dash:51 det:-38 ed:-41 edge:35
  ing:-47 mark:42 prep:-68 prepsub:15 pron:-16 pronaux:-17 qword:27 rel:50 semi:27 single:-26 sub:16 that:12 verb:-38
L,prev=adv,cut=| :-13 adverbial:-14 ed:22 verb_after_comma:-14
L,prev=adv,gap=| :-53 comma:29
L,prev=adv,rank=| 2:17 3:-17
L,prev=adv,start=| cap:25 pron:25 quant:-73 role:-13
L,prev=aux,cut=| :-43 ed:-17
L,prev=aux,gap=| :-30 comma:-21
L,prev=aux,rank=| 0:-37 1:-14 2:23 3:-21 4:15
L,prev=aux,start=| adv:-14 cap:21 quant:-22
L,prev=bracket,cut=| :-17
L,prev=bracket,gap=| :33 bracket:-43
L,prev=bracket,rank=| 0:-18
L,prev=cap,cut=| :-22
L,prev=cap,gap=| :-24
L,prev=cap,rank=| 0:-20
L,prev=cap,start=| det:20 low:20
L,prev=colon,cut=| verb:24
L,prev=colon,gap=| :32
L,prev=comma,cut=| :-20 adverbial:-17 ed:71 verb:35 verb_after_comma:-24
L,prev=comma,gap=| :39 bracket:32 relcomma:-16
L,prev=comma,rank=| 0:57 1:18 3:16 4:12 6:-56 8:-30
L,prev=comma,start=| cap:12 ing:-38 low:28 poss:26 pron:-21 quant:24 role:45 sub:-33 time:-18 title:32
L,prev=conj,cut=| ed:-20
L,prev=conj,gap=| :26 rel:-19
L,prev=conj,rank=| 0:-58 4:-14 5:15 6:16
L,prev=conj,start=| adv:15 cap:-60 ed:-12 low:-35 lows:12 pron:18
L,prev=cue,cut=| circumstance:14 ed:-18 verb:-40
L,prev=cue,gap=| :-76 comma:30
L,prev=cue,rank=| 0:36 1:-43 2:-18 3:-20 4:12
L,prev=cue,start=| cap:-27 det:-26 pron:-18 quant:32
L,prev=cuenoun,cut=| :-38
L,prev=cuenoun,gap=| comma:-22
L,prev=cuenoun,rank=| 3:-20
L,prev=cuenoun,start=| cap:15 title:-37
L,prev=dash,gap=| :33 comma:47
L,prev=dash,rank=| 0:64 2:-28
L,prev=dash,start=| cap:64 det:-21 title:24
L,prev=det,cut=| :-38
L,prev=det,gap=| :-48
L,prev=det,rank=| 0:-29 1:-19
L,prev=det,start=| lows:-14
L,prev=ed,cut=| :-33
L,prev=ed,rank=| 0:-25 1:-47 5:13 8:13
L,prev=ed,start=| cap:33 det:-60 num:12 quant:12 role:-22
L,prev=edge,cut=| :-19 circumstance:15 verb:-12 verb_after_comma:50
L,prev=edge,gap=| bracket:-14 comma:62 dash:57 rel:-37 relcomma:-42
L,prev=edge,rank=| 0:-22 2:44 3:59 5:27 6:-15 8:-35 9:-36
L,prev=edge,start=| adv:-26 cap:35 det:46 poss:18 pron:52 pronaux:-63 sub:-44 time:-13 title:51
L,prev=ing,cut=| :-14 verb:-14
L,prev=ing,gap=| :-40
L,prev=ing,rank=| 1:16 2:-23 3:-19 4:-14 6:12
L,prev=ing,start=| body:-17 cap:-35 lows:-27 role:15 title:-19
L,prev=mark,cut=| :84 ed:30 verb:-28
L,prev=mark,gap=| :16 comma:18
L,prev=mark,rank=| 1:25 2:-17 4:20
L,prev=mark,start=| cap:13 det:64 low:-25 pron:12 sub:-18
L,prev=poss,cut=| verb:14
L,prev=prep,cut=| circumstance:-24 ed:-23 verb_after_comma:-39
L,prev=prep,gap=| :-49 comma:-44 rel:50 time:-12
L,prev=prep,rank=| 0:-25 2:-23 3:13 4:-33 5:-19 8:19
L,prev=prep,start=| adv:15 body:15 cap:-89 det:-52 doc:35 ed:14 pron:-30 quant:14 role:-15 time:12
L,prev=prepsub,cut=| :13
L,prev=prepsub,gap=| :25
L,prev=prepsub,rank=| 0:39 1:19 2:-27
L,prev=prepsub,start=| cap:-13 det:22 time:-19
L,prev=pron,rank=| 1:-14
L,prev=pronaux,cut=| :-23
L,prev=pronaux,gap=| :-12
L,prev=qword,cut=| :56
L,prev=qword,gap=| :63
L,prev=qword,rank=| 0:37 1:-21
L,prev=qword,start=| cap:29 pron:-37
L,prev=rel,cut=| :24 verb:20
L,prev=rel,gap=| :34
L,prev=rel,rank=| 0:27 1:30 5:-13
L,prev=rel,start=| det:27 ed:-20 pron:44
L,prev=semi,cut=| :31
L,prev=semi,gap=| :19
L,prev=single,cut=| :-32
L,prev=single,gap=| :-32
L,prev=single,rank=| 0:-39
L,prev=sub,cut=| :41 ed:20 verb:-17 verb_after_comma:-20
L,prev=sub,gap=| :14 rel:-19
L,prev=sub,rank=| 0:22 1:49 5:-22 7:-18 8:-16
L,prev=sub,start=| cap:37 low:-17 num:-30 pron:-31 quant:-13 role:53
L,prev=that,cut=| :76 verb:-52
L,prev=that,rank=| 0:41 1:12
L,prev=that,start=| cap:25 det:23 pron:-34
L,prev=time,cut=| :-27 ed:28 verb:22
L,prev=time,rank=| 1:-13 2:-19 3:17 6:24
L,prev=time,start=| low:-12 num:-33
L,prev=verb,cut=| :-12
L,prev=verb,gap=| comma:-33
L,prev=verb,rank=| 1:-12 3:-15 4:-16
L,prev=verb,start=| det:-54 poss:-14 quant:13
L,rank=| 0:37 1:27 3:-20 4:-27 5:-40 6:-46 7:-28 8:-29 9:-36
L,rank=0,last=| adv:13 aux:-46 body:20 conj:-106 cue:36 cuenoun:-36 doc:25 ed:18 low:-43 lows:-55 mark:-22 poss:46
  prep:-14 prepsub:-50 pron:119 pronaux:76 role:26 sub:-57 title:22 verb:17
L,rank=1,last=| adv:-16 aux:17 cue:12 doc:25 ed:23 ing:15 low:13 prepsub:-33 pron:-46 pronaux:-20 quant:39 role:36
  sub:-43 verb:-19
L,rank=2,last=| conj:17 det:-25 doc:16 low:19 mark:21 prep:-22 prepsub:19 pron:-49 sub:19 title:19
L,rank=3,last=| body:-12 cap:18 conj:37 cue:14 low:-16 lows:-17 quant:-26 time:13 title:16
L,rank=4,last=| body:-12 conj:16 cue:-15 det:-14 low:23 lows:14 num:25 prep:-16 pron:-17 role:21 title:-19
L,rank=5,last=| body:20 cap:-22 conj:63 cue:-28 doc:-22 lows:12 pron:-13 role:-38 time:13 title:-14
L,rank=6,last=| cap:19 doc:12 low:-22 role:-20
L,rank=7,last=| body:-21 cap:13 conj:19 cuenoun:14 low:-39
L,rank=8,last=| cap:-18 conj:20 low:-25 lows:-23 pron:12
L,rel,prev=| cap:50 comma:95 low:34 role:33
L,say,prev=| adv:-38 aux:-26 colon:23 comma:46 cue:-42 cuenoun:-37 dash:43 det:-17 ed:-32 edge:36 ing:-15 mark:57
  poss:-14 prep:-49 verb:-14
L,start=| adv:-40 body:18 cap:94 cuenoun:-24 det:31 doc:-13 ed:-60 ing:-63 low:-29 poss:19 pron:31 pronaux:-26
  quant:49 qword:-47 rel:187 role:25 sub:-134 time:-62 title:72
L,start=adv,len=| 1:-31 2:-21 3:36 7-12:-13
L,start=body,len=| 1:-26 13+:21 3:18
L,start=cap,len=| 1:54 13+:50 2:-15 3:-28 4-6:16 7-12:17
L,start=det,len=| 1:-32 13+:-26 3:39 4-6:34
L,start=doc,len=| 1:-22
L,start=ed,len=| 3:-17 4-6:-15 7-12:-12
L,start=ing,len=| 1:-16 13+:13 2:-12 3:-27
L,start=low,len=| 1:-34 13+:-20 2:32 3:-17 4-6:-16 7-12:26
L,start=lows,len=| 1:-29 13+:-18 2:39
L,start=num,len=| 1:-26 2:16 3:15 7-12:-14
L,start=poss,len=| 1:58 4-6:-27 7-12:-13
L,start=pron,len=| 1:93 2:-14 7-12:-15
L,start=pronaux,len=| 1:53 4-6:-36 7-12:-13
L,start=quant,len=| 13+:14 2:-13 3:20 4-6:20 7-12:14
L,start=qword,len=| 1:-25 2:-18
L,start=role,len=| 3:-24 4-6:25 7-12:15
L,start=sub,len=| 1:-33 2:-65 3:-16
L,start=time,len=| 13+:14 2:-25 3:-24 4-6:-17
L,start=title,len=| 1:-22 13+:23 2:52 3:-18 4-6:12 7-12:26
L,tell,prev=| adv:18 cue:-14 dash:-15 edge:35 mark:28 prepsub:-14 verb:-12
L,urge,prev=| comma:16 edge:-30 prep:12
L,utter,prev=| conj:-19 edge:19 prep:-16 prepsub:14 verb:16
L,vow,prev=| aux:-16 comma:19 conj:26 cue:-15
N,after=| adv:25 aux:39 body:-16 cap:-52 cue:36 cuenoun:14 det:-48 doc:-16 ed:-12 end:25 ing:-40 low:-20 lows:-22
  mark:65 poss:-33 prep:91 prepsub:15 pron:-76 pronaux:-13 quant:-13 qword:22 role:-17 sub:42 time:77 title:-25
N,before=| aux:57 cap:-37 comma:-16 conj:-52 cuenoun:24 dash:23 det:65 ing:-24 low:15 lows:15 mark:-91 prep:19 rel:37
  sub:90 that:-13 time:-16
N,form=| about:31 base:-29 of:27 past:59 phrase:-56 s:13 that:18
N,helper=| :-62 be:127 have:-13 modal:28 not:16 own:-52
R,apposed=adv,next=| end:12
R,apposed=aux,next=| end:-14
R,apposed=cap,last=| cuenoun:-20 low:-13 role:36 title:19
R,apposed=cap,next=| end:12
R,apposed=conj,last=| low:-12
R,apposed=conj,next=| end:-36
R,apposed=cue,last=| cap:-14
R,apposed=cue,next=| end:-65
R,apposed=det,last=| adv:14 body:16 cap:32 doc:-13 low:33 lows:29 num:13 prep:17 title:25
R,apposed=det,next=| comma:84 end:78 mark:17 prep:-32 rel:15
R,apposed=low,last=| low:22
R,apposed=low,next=| end:44
R,apposed=num,last=| low:21 num:-24
R,apposed=num,next=| comma:-47 end:37
R,apposed=rel,last=| body:13 cap:-23 comma:-26 cuenoun:-12 low:24 lows:12 num:27 prep:-14 rel:-21 time:16
R,apposed=rel,next=| end:45 prep:-14 rel:-26
R,apposed=role,last=| cap:78
R,apposed=sub,next=| end:-21
R,apposed=title,last=| cap:62
R,apposed=title,next=| end:67
R,before=comma,next=| bracket:31 cap:-27 comma:45 conj:-20 cue:-14 cuenoun:-24 dash:23 end:62 prep:-23
R,before=comma,second=| aux:52 cap:-39 cuenoun:12 det:-38 edge:84 end:-14 prep:29 rel:-13 role:-20 title:-24 verb:-12
R,before=comma,start=| cap:40 ing:-12 low:15 poss:-12 pron:-19 quant:26 time:-12
R,before=| conj:-79 edge:-37 mark:53 rel:-15 sub:-13 time:-20
R,before=conj,next=| end:-29 prep:-14
R,before=conj,second=| det:-13 edge:-29 pron:19
R,before=conj,start=| cap:-14 det:-17 low:-14 pron:-16
R,before=edge,next=| comma:105 conj:-15 end:-45 prep:-34
R,before=edge,second=| det:37 edge:-22 prep:-15
R,before=edge,start=| qword:-20 title:-14
R,before=mark,next=| aux:-19 bracket:30 conj:-13 cue:-22 cuenoun:-14 ed:-20 end:61 ing:-12 mark:21 prep:24 verb:-18
R,before=mark,second=| adv:-12 aux:-33 cap:-71 conj:-12 cue:108 det:-50 ed:14 edge:106 end:33 ing:41 low:-55 num:-29
  poss:36 prep:29 rel:38 role:-21 sub:18 title:-46
R,before=mark,start=| cap:29 quant:12 title:20
R,before=rel,next=| comma:-12 conj:14
R,before=rel,second=| aux:13
R,commas=| 0:-57 1:-58 2:-15 3:14
R,form=| base:-37 ing:-124 phrase:46
R,form=base,commas=| 0:-19 1:-14
R,form=ing,commas=| 0:-83 1:-37
R,form=past,commas=| 0:-45 1:46 2:15 3:-15
R,form=phrase,commas=| 0:131 1:-36 2:-39
R,form=s,commas=| 0:-41 1:-18 2:18 3:39
R,helper=| :-53 have:-29 to:-22
R,last=| adv:-23 aux:-24 body:63 bracket:-54 cap:79 comma:-61 conj:-17 cue:-36 det:-25 doc:39 ed:-35 num:17 poss:-14
  pron:-14 rel:-43 role:33 time:18 title:68 verb:-34
R,next=| adv:-28 aux:-54 bracket:47 bracket,cap:-33 cap:-53 cap,cap:-13 cap,end:-12 colon:54 comma:114 comma,aux:60
  comma,cap:-54 comma,conj:-20 comma,cue:87 comma,det:-85 comma,ing:44 comma,mark:15 comma,poss:35 comma,prep:50
  comma,role:-38 comma,sub:18 comma,title:-55 conj:-43 conj,low:-15 cue:-31 cue,prep:-15 cuenoun:-52 cuenoun,end:-15
  cuenoun,prep:-15 dash:49 ed:-48 ed,prep:-13 edge:71 edge,edge:71 end:67 end,edge:62 ing:-25 mark:15 mark,cap:30
  prep:-80 prep,aux:12 prep,cap:-40 prep,det:27 prep,low:-25 prepsub:-12 pron:-17 rel,aux:-38 rel,ed:21 sub:-12
  time:-30 time,end:-17 verb:-30
R,next=adv,commas=| 0:-16
R,next=aux,commas=| 0:-27 1:-22
R,next=bracket,commas=| 0:57
R,next=cap,commas=| 0:-44
R,next=colon,commas=| 0:17 1:37
R,next=comma,commas=| 0:62 1:76 2:-24
R,next=conj,commas=| 0:-14 1:-22
R,next=cue,commas=| 0:-16
R,next=cuenoun,commas=| 0:-39
R,next=dash,commas=| 0:43
R,next=ed,commas=| 0:-29 1:-15
R,next=end,commas=| 0:-18 1:52 2:32
R,next=ing,commas=| 0:-13
R,next=mark,commas=| 0:13 1:-18 2:20
R,next=prep,commas=| 1:-72 2:-16
R,next=time,commas=| 0:-20
R,next=verb,commas=| 1:-17
R,rank=| 0:59 1:15 2:29 5:-37 6:-24 7:-26 8:-46 9:-75
R,start=| body:14 cap:29 det:-27 ing:-24 low:13 poss:-28 pron:-55 quant:36 qword:-35 time:-13
""",
    "side": """\
| L:-25 LR:-48 R:73
L,after2=| adv:-25 aux:-39 body:15 comma:16 cue:38 cuenoun:-17 det:19 doc:12 edge:93 end:42 low:-27 lows:-25 num:-12
  quote:-85 qword:-12 rel:49 role:-26 sub:15 that:-72 time:45 title:-22 verb:-28
L,after=| adv:16 adv,end:15 adv,prep:19 aux:-22 cap:-38 cap,aux:-13 cap,end:13 cap,low:-14 cap,prep:-20 cap,that:-12
  comma:65 comma,aux:-24 comma,conj:-18 comma,cue:85 comma,det:12 comma,ing:47 comma,low:-21 comma,prep:12
  comma,quote:-88 comma,rel:49 comma,sub:46 conj:38 dash:63 det:-51 det,cuenoun:-13 det,low:-14 ed:-12 end:92
  end,edge:90 ing:-22 low:-67 low,prep:-16 lows:-55 lows,prep:-15 poss:-46 prep:43 prep,cap:32 prep,cue:-29
  prep,ing:-37 prep,low:41 prep,quant:14 prep,time:41 prep,verb:-14 prepsub:66 pron:-69 pron,aux:-21 pron,ed:-18
  quant:-21 quote:19 quote,quote:19 qword:-22 role:-21 sub,det:-12 that:-65 that,cap:-14 that,det:-13 that,pron:-13
  time:82 time,end:24 time,prep:34 title:-23 title,cap:-19
L,before=| aux:-15 bracket:-20 cap,cap:-27 colon:-17 comma,adv:-22 comma,conj:-18 comma,ed:25 comma,low:41
  comma,lows:-19 comma,num:-12 comma,role:22 conj:-41 conj,comma:-23 conj,edge:-12 cue:-16 cuenoun:36 dash,low:-16
  ing:42 low:17 low,cap:22 prep:-28 prepsub:-33 pron:-22 quote:20 quote,quote:20 qword,aux:-13 qword,prep:-13
  rel,prep:-18 single:22 single,quote:22 sub:-18 sub,comma:19 sub,quote:18 sub,time:-16 that,low:-28 verb:-12
L,before=aux,side=| N:-12
L,before=bracket,side=| L:-12
L,before=cap,after=| prep:-20
L,before=cap,side=| N:-12
L,before=comma,after=| adv:-14 comma:-64 end:46 ing:-14 low:-18 pron:-12 quote:18 role:-15 time:33
L,before=comma,side=| N:-43 R:44
L,before=conj,side=| L:-17
L,before=cuenoun,side=| L:21
L,before=dash,side=| L:-18
L,before=ing,side=| L:43
L,before=low,after=| prep:12
L,before=low,side=| L:-23 N:40
L,before=prep,side=| N:-21
L,before=prepsub,after=| prep:-12
L,before=prepsub,side=| L:-25
L,before=pron,side=| N:-22
L,before=quote,after=| comma:-13 det:16 end:13 prep:19 role:15 sub:37 that:-22
L,before=quote,side=| R:22
L,before=qword,side=| L:15
L,before=rel,after=| aux:-16 prep:-20 sub:13
L,before=role,side=| L:-14
L,before=sub,after=| comma:-13 low:-15 prep:18
L,before=sub,side=| N:-27
L,before=that,after=| prep:22
L,before=that,side=| L:-13
L,form=| about:-20 for:-12 ing:-87 past:73
L,group=| accord:26 accuse:-24 ask:-48 call:-70 declare:64 hint:12 noun:-26 tell:112 urge:-40 utter:34 vow:-60
L,helper=| :-18 be:46 have:-28 headline:-21 to:-20
L,marks=| False,bare,I:-27 False,bare,L:-20 False,bare,R:40 False,marks:-32 False,marks,L:-39 False,marks,N:-15
  True,bare:63 True,bare,L:40 True,bare,R:36 True,marks:-46 True,marks,L:-32
L,opens=| adv:-13 cap:20 conj:-26 det:31 poss:17 prep:-51 prepsub:-28 quant:-13 quote:95 sub:-37 time:-17
L,rest=| 1:93 13+:-102 2:43 7-12:-56
L,room=| 1:-36 13+:45 2:-18
L,side=| I:-34 L:-50 N:-24 R:83
LR,after2=| adv:22 aux:40 body:-38 cap:12 comma:32 cue:-39 doc:-23 edge:-32 end:-13 lows:-21 poss:13 prep:-18 pron:-18
  quant:-19 quote:29 rel:-28 sub:-34 that:25 time:16 verb:35
LR,after=| adv:-23 adv,aux:-16 aux:78 cap:-17 cap,cap:13 cap,low:-12 colon:28 colon,quote:-19 comma:62 comma,adv:-12
  comma,aux:74 comma,conj:28 comma,cue:-45 comma,det:-17 comma,ing:-35 comma,low:12 comma,prep:20 comma,pron:14
  comma,rel:-44 comma,sub:-34 conj:-31 det,quote:38 ed:34 end:-32 end,edge:-32 ing:-13 low,end:12 poss:-30 prep:-20
  prep,aux:17 prep,cap:-31 prep,cue:16 prep,ing:45 prep,low:-26 prep,lows:14 prep,poss:20 prep,quant:-12 prep,time:-36
  prepsub:-27 pron:-33 pron,aux:-38 pron,verb:20 pronaux:-19 quant:18 quote:28 quote,quote:28 qword:-26 rel:-16 sub:48
  sub,det:31 sub,pron:-22 that:-61 that,cap:-19 that,det:-25 time:-31 time,prep:-14
LR,before=| aux:13 cap,cap:20 colon:-19 comma:19 comma,adv:23 comma,cue:34 comma,ing:17 comma,low:-24 comma,lows:44
  comma,time:-44 comma,title:16 conj:-45 conj,edge:-17 conj,quote:-15 dash:-30 det:-36 low:-22 low,cap:-12 prep:-16
  prepsub:-30 pron:16 qword:55 qword,prep:43 rel:51 rel,comma:52 rel,prep:-29 role:-12 semi:-12 sub:-43 sub,comma:18
  sub,conj:-13 sub,edge:-41 sub,sub:-13 that:40 that,low:43
LR,before=aux,after=| prep:12
LR,before=aux,side=| L:-18 N:31
LR,before=cap,side=| L:-17 N:35
LR,before=colon,side=| L:-14
LR,before=comma,after=| adv:-17 cap:-29 colon:53 comma:170 det:-24 end:-17 pron:-22 time:-18
LR,before=comma,side=| L:-25 N:35
LR,before=conj,after=| prep:21
LR,before=conj,side=| L:-23
LR,before=cue,side=| L:-17
LR,before=dash,side=| L:-22
LR,before=low,side=| N:-13
LR,before=lows,side=| N:15
LR,before=prepsub,side=| L:-21
LR,before=pron,side=| N:16
LR,before=quote,after=| cap:19 comma:52 det:-15 low:12 prep:42 sub:-27 time:15
LR,before=quote,side=| L:18
LR,before=qword,side=| L:54
LR,before=rel,after=| aux:21 sub:30
LR,before=rel,side=| L:62
LR,before=role,side=| L:-17
LR,before=sub,after=| prep:-15
LR,before=sub,side=| L:-16 N:-26
LR,before=that,after=| prep:29
LR,before=that,side=| L:62
LR,form=| about:-14 base:22 for:22 ing:-89 of:-17 past:16 s:33
LR,group=| accuse:47 ask:-63 call:92 declare:-53 judge:-21 noun:-25 say:41 tell:-34 utter:-45 vow:14
LR,helper=| be:26 have:15 headline:19 not:-40 to:-50
LR,marks=| False,bare:-17 False,bare,I:-18 False,bare,N:30 False,bare,R:-34 False,marks:-29 False,marks,L:-47
  True,bare:-48 True,bare,L:-20 True,bare,R:-26 True,marks:47 True,marks,L:37
LR,opens=| bracket:-26 cap:-27 prep:-18 pron:24 pronaux:23 quant:48 time:-35
LR,rest=| 1:-32 2:-15 3:18 4-6:-16
LR,room=| 13+:-46 7-12:-14
LR,side=| I:-26 L:-25 N:31 R:-27
R,after2=| body:24 comma:-47 conj:-18 doc:12 edge:-61 end:-28 ing:-18 low:31 lows:45 num:12 own:13 poss:-20 pron:25
  pronaux:19 quant:12 quote:55 qword:19 rel:-20 role:26 sub:19 that:47 time:-61 title:14
R,after=| adv,prep:-13 aux:-55 cap:55 cap,cap:-14 cap,low:26 cap,prep:23 cap,that:15 colon:-19 colon,quote:28
  comma:-127 comma,adv:16 comma,aux:-50 comma,cue:-40 comma,ing:-13 comma,prep:-31 comma,pron:-19 comma,quote:80
  comma,sub:-12 cuenoun,prep:14 dash:-56 det:56 det,cuenoun:18 det,low:23 det,quote:-35 ed:-21 end:-60 end,edge:-59
  ing:35 low:58 low,prep:25 lows:51 poss:76 prep:-23 prep,cue:13 prep,low:-14 prep,poss:-16 prep,qword:15
  prep,title:14 prep,verb:19 prepsub:-39 pron:102 pron,aux:58 pron,ed:20 pron,verb:-18 pronaux:31 quote:-47
  quote,quote:-47 qword:49 rel:13 role:29 sub:-45 sub,det:-19 sub,pron:16 that:126 that,cap:33 that,det:37
  that,pron:14 time:-51 time,end:-19 time,prep:-20 title:25 title,cap:18
R,before=adv,side=| L:-15
R,before=aux,side=| L:20 N:-18
R,before=| bracket,edge:19 colon:36 comma:-17 comma,aux:-16 comma,cap:18 comma,conj:22 comma,cue:-29 comma,ed:-23
  comma,ing:-18 comma,low:-17 comma,lows:-25 comma,num:16 comma,role:-16 comma,time:34 comma,title:-12 conj:85
  conj,comma:27 conj,edge:29 conj,low:-16 conj,quote:23 cue:24 cuenoun:-35 dash:42 dash,low:17 det:43 ing:-47
  ing,comma:-14 prep:44 prep,comma:15 prep,ed:13 prepsub:63 prepsub,comma:18 prepsub,time:13 quote:-22 quote,quote:-22
  qword:-65 qword,prep:-30 rel:-55 rel,comma:-56 rel,prep:47 semi:17 single:-26 single,quote:-26 sub:60 sub,comma:-36
  sub,conj:21 sub,edge:49 sub,quote:-14 sub,sub:19 sub,time:22 that:-48 that,low:-15 verb:13
R,before=cap,side=| L:22 N:-24
R,before=colon,side=| L:24
R,before=comma,after=| adv:31 cap:23 colon:-47 comma:-106 det:14 end:-29 ing:25 low:25 prep:15 pron:35 quote:-16
  role:15 that:15 time:-16
R,before=comma,side=| L:26 R:-54
R,before=conj,after=| comma:16 det:13 low:14 prep:-19
R,before=conj,side=| I:17 L:40 N:19
R,before=cue,side=| L:25
R,before=cuenoun,side=| L:-25
R,before=dash,side=| L:40
R,before=ed,side=| L:16
R,before=ing,side=| L:-52
R,before=low,after=| prep:-12
R,before=low,side=| L:32 N:-26
R,before=lows,side=| N:-25
R,before=prep,side=| L:16 N:27
R,before=prepsub,after=| prep:23
R,before=prepsub,side=| L:46
R,before=quote,after=| cap:-20 comma:-40 low:-16 prep:-61 role:-22 that:28
R,before=quote,side=| I:16 L:-28 R:-16
R,before=qword,side=| L:-70
R,before=rel,after=| prep:20 sub:-42
R,before=rel,side=| L:-59
R,before=role,side=| L:31
R,before=semi,side=| L:14
R,before=sub,after=| cap:20 low:24
R,before=sub,side=| N:54
R,before=that,after=| prep:-51
R,before=that,side=| L:-49
R,form=| about:34 base:-21 ing:176 of:16 past:-89 s:-41
R,group=| accord:-27 accuse:-23 ask:110 call:-22 judge:27 noun:51 say:-40 tell:-78 urge:35 utter:12 vow:46
R,helper=| :13 be:-72 have:13 not:33 to:70
R,marks=| False,bare:28 False,bare,I:45 False,bare,L:15 False,bare,N:-27 False,marks:61 False,marks,L:85 True,bare:-16
  True,bare,L:-20
R,opens=| adv:21 bracket:16 conj:33 det:-27 prep:69 prepsub:28 pron:-33 pronaux:-19 quant:-35 quote:-90 sub:27 time:52
R,rest=| 1:-61 13+:99 2:-27 3:-21 4-6:22 7-12:61
R,room=| 1:33 2:16 7-12:17
R,side=| I:61 L:74 R:-56
""",
    "left": """\
B,end=cap,start=| det:28 prep:32
B,end=low,start=| adv:31 aux:-17 cap:38 conj:-32 prep:22 pron:18 quote:-19
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
B,opens=sub,rank=| 0:19 1:-20 2:36 3:-34
B,prev=adv,start=| comma:72
B,prev=| aux:-44 cap:-36 colon:161 comma:-42 conj:15 dash:99 det:-29 edge:63 low:-13 prep:-19 prepsub:-29 sub:-44
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
B,rest=| 0:63 1:-28 13+:65 2:-65 3:-30 4-6:13 7-12:-17
B,start=| adv:-20 aux:-73 cap:38 comma:92 conj:-47 cue:-15 det:90 ed:-29 ing:16 low:-33 lows:-29 num:-23 poss:19
  prep:-35 pron:16 quant:20 rel:70 sub:-18 time:-12 title:24 verb:-19
""",
    "start": """\
S,False,gap=| 0:35 1:30 13+:-85 2:64 3:16 7-12:-52
S,False,prev=| adv:-20 aux:-15 cap:14 colon:66 comma:25 conj:-29 cuenoun:15 dash:49 det:-46 doc:-29 ing:-22 lows:-14
  own:-16 poss:-20 prep:55 prepsub:-16 pron:-13 qword:-15 rel:-14 role:22 sub:18 that:-12 time:29
S,True,gap=| 0:86 1:52 13+:-55 2:-26 4-6:-18 7-12:-33
S,True,prev=| aux:-29 body:21 cap:17 colon:43 comma:69 cue:21 cuenoun:-14 det:-20 doc:23 ed:-17 ing:-17 low:13
  prep:-47 prepsub:-13 rel:-12 sub:-21 that:-14 time:34 verb:-23
S,accord,prev=| comma:41 prep:-14
S,accord,rank=| 0:62 1:-30 2:-14
S,accuse,prev=| cap:-27 cue:45 low:-19 prep:-53 role:22 sub:25 that:14
S,accuse,rank=| 0:50 1:-37 2:-18 4:12
S,accuse,start=| adv:-15 cap:22 det:28 low:43 prep:20 quote:-19 sub:-16 that:-27
S,accuse,word=| :25 for:48 that:-27
S,ask,prev=| body:33 cap:69 comma:-15 cue:-28 cuenoun:-30 low:-17 prep:46 role:18 sub:-13
S,ask,rank=| 1:29
S,ask,start=| adv:18 aux:-20 cap:-31 det:-15 prep:-17 pron:-18 quote:-15 qword:36 rel:21 sub:86 that:-36
S,ask,word=| :-100 about:31 if:50 that:-36 whether:35 who:14 why:19
S,call,prev=| aux:13 cap:21 comma:-20 cue:24 cuenoun:-16 det:-13 low:-16 lows:23 poss:-12 pron:12 sub:30
S,call,rank=| 0:52 1:-26 2:-18 5:-13
S,call,start=| aux:-18 cap:-40 det:17 low:36 poss:20 pron:-32 quote:25 that:-20
S,call,word=| :14 that:-20 to:23
S,colon,prev=| colon:15
S,colon,rank=| 0:15
S,commas=0,preps=| 0:25 1:63 2:14
S,commas=1,preps=| 0:-30 1:-36 2:-45
S,commas=2,preps=| 0:12 1:15 2:-19
S,declare,prev=| adv:-20 cap:-25 comma:64 cue:28 cuenoun:48 doc:21 prep:-17 role:-13 sub:-19 verb:-13
S,declare,rank=| 5:-17
S,declare,start=| ing:21 low:-64 poss:30 quote:13 sub:-17 that:12
S,declare,word=| of:-17 that:12 to:29
S,form=about,rank=| 2:-17
S,form=base,rank=| 0:17 1:35 2:-14 3:-25 4:-16
S,form=for,rank=| 1:27 3:-13
S,form=ing,rank=| 0:28 2:-17 5:-12
S,form=of,rank=| 1:15
S,form=past,rank=| 1:-25 2:38 3:25 4:-29
S,form=phrase,rank=| 0:26 3:-15 5:-20
S,form=s,rank=| 0:43 2:-22 5:-22
S,form=that,rank=| 0:-15
S,form=to,rank=| 0:44 1:-30
S,gap=| 0:121 1:82 13+:-140 2:39 4-6:-27 7-12:-85
S,hint,prev=| adv:17 cue:25 cuenoun:-17 low:20
S,hint,rank=| 0:36 3:-19 5:-15
S,hint,start=| low:-14 prep:13 quote:-12 that:21
S,hint,word=| :-30 that:21 to:21
S,judge,prev=| comma:-60 cue:48 cuenoun:-12 ed:22 low:-15 prep:17 sub:30 verb:26
S,judge,rank=| 0:70 1:-15 2:-30 3:-17
S,judge,start=| cap:17 conj:-12 cuenoun:22 lows:20 poss:22 prep:-61 quote:33 role:19 sub:-26 that:-25
S,judge,word=| :83 for:14 that:-25 to:-46
S,next=| adv:-16 aux:24 comma:-27 conj:-43 cuenoun:34 dash:-13 doc:-41 ed:-28 ing:37 low:38 lows:31 own:61 poss:12
  prep:-38 pron:29 pronaux:32 quote:58 rel:-22 sub:-13 time:-100 title:-12 verb:16
S,noun,prev=| cap:-22 cuenoun:-19 low:19 prep:39 sub:31 verb:-15
S,noun,rank=| 0:24 2:-24
S,noun,start=| aux:-12 cap:12 det:14 quote:37 title:-18
S,noun,word=| of:-17 to:24
S,prev=| adv:-16 aux:-44 body:30 cap:31 colon:109 comma:94 conj:-39 cue:18 dash:55 det:-65 ing:-39 low:14 lows:-22
  num:12 own:-20 poss:-14 prepsub:-29 quant:-13 qword:-23 rel:-26 role:23 that:-26 time:63 verb:-30
S,prev=adv,start=| aux:-14 sub:13
S,prev=adv,word=| :-12
S,prev=aux,start=| cap:14 det:-22 quote:-28
S,prev=aux,word=| :-48
S,prev=body,start=| det:24 prep:28
S,prev=cap,start=| adv:16 aux:-21 cap:-66 det:39 low:-40 lows:-12 poss:39 prep:-22 pron:55 quote:-28 qword:27 rel:14
  sub:34 that:36 title:-18
S,prev=cap,word=| :-47 about:39 for:26 if:18 that:36 to:-33 whether:22
S,prev=colon,start=| cap:49 quote:52
S,prev=colon,word=| :104
S,prev=comma,start=| adv:-32 aux:54 cap:-17 cue:-19 cuenoun:-19 det:21 ing:-26 low:-23 prep:53 pron:-25 quote:124
  rel:-37 role:19 sub:-23 that:43 verb:12
S,prev=comma,word=| :29 because:14 that:43 which:-19 who:-14
S,prev=conj,start=| that:-12
S,prev=conj,word=| :-25 that:-12
S,prev=cue,start=| adv:-52 aux:40 cap:40 cuenoun:16 det:21 ing:22 low:15 lows:23 prep:-52 pron:23 pronaux:15 quant:16
  quote:-16 rel:22 role:-21 time:-44 title:15
S,prev=cue,word=| :57 about:-63 at:32 by:-34 if:20 in:-13 on:-13 to:49 whether:24 with:-17
S,prev=cuenoun,start=| cap:39 det:15 low:14 prep:-56
S,prev=cuenoun,word=| :61 about:-24 for:-39 of:-21 to:84
S,prev=det,start=| cap:-37 quote:-40
S,prev=det,word=| :-73
S,prev=doc,start=| prep:12
S,prev=doc,word=| of:-24 to:38
S,prev=ed,start=| prep:-13
S,prev=ing,word=| :-24
S,prev=low,start=| adv:35 aux:-12 cap:-30 prep:-29 qword:39
S,prev=low,word=| about:18 of:-27 to:-28
S,prev=lows,start=| det:22 prep:-43 that:-26
S,prev=lows,word=| :42 of:-18 that:-26 to:-25
S,prev=num,start=| prep:22
S,prev=num,word=| :-14 to:13
S,prev=own,word=| :-20
S,prev=poss,word=| :-18 to:-12
S,prev=prep,start=| adv:19 aux:-41 cap:43 det:-43 ing:13 low:45 poss:-18 prep:-17 pron:16 quote:-58 qword:14 that:-37
  time:-17 title:14
S,prev=prep,word=| :23 that:-37 to:-33 whether:12 which:-12
S,prev=prepsub,start=| det:-12
S,prev=prepsub,word=| :-32
S,prev=pron,start=| aux:-19
S,prev=quant,start=| aux:14
S,prev=qword,start=| det:-12
S,prev=qword,word=| :-19
S,prev=rel,word=| :-26
S,prev=role,start=| cap:-12 prep:32 quote:15 rel:-18 sub:15 that:-29
S,prev=role,word=| :36 for:40 of:21 that:-29 to:-54 who:-20
S,prev=sub,start=| cap:48 poss:-14 pron:-42
S,prev=that,start=| cap:-15 det:-15 pron:-23 quote:18
S,prev=that,word=| :-21
S,prev=time,start=| low:-15 num:-16 prep:28 pron:37 sub:-19 that:27 time:-24
S,prev=time,word=| :24 that:27 to:53
S,prev=title,start=| cap:-49 prep:13
S,prev=title,word=| :-52
S,prev=verb,start=| prep:-13 quote:-15 that:-14
S,prev=verb,word=| that:-14
S,rank=| 0:147 1:13 2:-44 3:-36 4:-22 5:-59
S,rank=0,start=| adv:-69 aux:55 body:26 cap:103 conj:-41 cuenoun:19 ed:20 ing:32 low:38 lows:36 prep:-110 prepsub:-50
  pron:71 pronaux:25 quant:26 rel:29 role:14 sub:-39 that:32 time:-53 title:20
S,rank=1,start=| adv:57 aux:-46 cap:-20 conj:-13 cuenoun:-12 det:13 low:-27 lows:-16 poss:32 pron:13 pronaux:13
  quant:-26 qword:36 rel:12 sub:21 time:-35 title:12
S,rank=2,start=| aux:-24 conj:17 cuenoun:-13 det:28 low:-28 poss:22 prep:-25 that:-14
S,rank=3,start=| adv:21 aux:-17 cap:-40 det:12 poss:-20 prep:25 pronaux:15 qword:13 rel:-12 title:-14
S,rank=4,start=| cap:-27 det:-13 poss:12 prep:13 pron:-13 qword:22 rel:-12 sub:14 that:20
S,rank=5,start=| adv:20 aux:-13 cap:-36 det:-21 prep:37 pron:-20 quote:31 rel:-18
S,say,prev=| adv:19 aux:-46 colon:38 comma:81 conj:-12 cue:-29 dash:37 doc:22 ing:-19 prepsub:-14 pron:-18 role:-18
  sub:-41 time:46 verb:-13
S,say,rank=| 0:82 1:-15 3:-21 4:-12 5:-25
S,say,start=| adv:-53 cap:24 conj:-24 cuenoun:12 det:32 doc:-14 ing:-23 lows:-35 poss:27 prep:-68 prepsub:-44 pron:37
  pronaux:12 quote:28 that:80 time:-24 title:17 verb:25
S,say,word=| :14 after:-28 because:21 by:16 for:-31 if:22 that:80 to:-42 who:17
S,side=I,start=| det:14 poss:13 prep:-37
S,side=L,start=| aux:-28 body:20 cap:17 conj:-42 dash:-19 det:19 doc:-16 ing:20 num:-23 poss:-12 prep:-54 prepsub:-46
  pron:42 pronaux:57 quote:28 qword:45 rel:-18 sub:-23 that:53 time:-81 title:34 verb:20
S,side=N,start=| adv:24 aux:-18 cap:-22 low:-16 poss:31 prep:17 rel:13 sub:12 title:-25
S,side=R,start=| det:-14
S,start=| adv:22 aux:-48 body:19 cap:-16 conj:-52 cuenoun:-18 det:12 doc:-17 low:-19 num:-21 poss:34 prep:-69
  prepsub:-50 pron:35 pronaux:57 quote:40 qword:62 role:29 that:50 time:-72 verb:18
S,start=adv,next=| adv:31 aux:54 comma:-27 sub:-20 that:-18
S,start=aux,next=| cap:-15 quote:-17 that:27 verb:-14
S,start=cap,next=| adv:-20 aux:46 body:-13 cap:-21 colon:18 comma:17 cue:13 cuenoun:24 det:-41 end:18 low:33 lows:-21
  prepsub:14 that:-27
S,start=conj,next=| cue:-15 ed:-21
S,start=cue,next=| cap:-18 det:27
S,start=cuenoun,next=| prep:-32 that:20
S,start=det,next=| adv:-20 cap:21 det:16 doc:-50 ed:33 ing:-14 num:34 own:13 time:-45
S,start=doc,next=| prep:-13
S,start=ing,next=| low:16
S,start=low,next=| cap:18 comma:27 conj:-18 det:14 low:24 lows:30 prep:-58 quote:17 sub:14 that:-43
S,start=lows,next=| prep:-16
S,start=poss,next=| adv:13 cap:-23 cue:12 cuenoun:-21 doc:-12 own:48 prep:12 role:-21 verb:21
S,start=prep,next=| aux:33 cap:-92 cue:-15 cuenoun:36 det:-67 doc:32 ed:13 ing:59 low:15 poss:-35 quote:38 role:-16
  sub:-13 title:-33 verb:41
S,start=prepsub,next=| det:-16
S,start=pron,next=| aux:34 cue:41 det:-19 low:-20 prep:15 sub:-13
S,start=pronaux,next=| adv:38
S,start=quant,next=| aux:-17 cap:49 low:-23 prep:38
S,start=quote,next=| quote:40
S,start=rel,next=| aux:-26 cap:18 cue:-17 ed:-12
S,start=role,next=| aux:16 prep:24
S,start=sub,next=| cue:-16 low:-22 pron:16 role:17
S,start=that,next=| aux:-107 cap:69 comma:-26 cue:-21 cuenoun:-20 det:84 ed:-42 poss:42 pron:49 pronaux:19 quant:16
  role:-12 sub:36 title:33 verb:-71
S,start=time,next=| comma:-20 prep:-28
S,start=title,next=| cap:16
S,tell,prev=| body:31 cap:42 comma:56 cue:-146 cuenoun:-15 det:-12 low:18 prep:-17 pron:15 role:29 sub:-17 time:25
S,tell,rank=| 0:-170 1:79 2:47 3:39 4:-14 5:18
S,tell,start=| cap:-58 det:-64 low:-29 lows:-13 poss:18 prep:14 pron:99 pronaux:44 role:-40 sub:-18 that:45 title:-16
S,tell,word=| :-53 about:30 of:21 that:45 to:-21
S,urge,prev=| aux:12 cap:-32 cuenoun:20 doc:-13 low:17 lows:-13 title:15
S,urge,rank=| 2:-17
S,urge,start=| adv:37 low:-23 poss:-18 prep:34 role:14
S,urge,word=| :-27 of:-14 to:36
S,utter,prev=| adv:-14 colon:23 comma:-21 cue:37 cuenoun:25 ing:12 low:13 prep:-37 time:-23
S,utter,rank=| 0:-87 1:29 3:28 5:22
S,utter,start=| aux:13 cap:18 det:12 prep:-12 that:14 time:-14
S,utter,word=| about:-18 for:33 that:14 to:-34
S,vow,prev=| cue:13 dash:27 prep:36 role:-19 sub:-15 time:13
S,vow,rank=| 0:28 2:29 3:-36
S,vow,start=| adv:64 cap:15 conj:18 low:31 poss:-56 prep:15 pron:-17 quote:-47 title:13
S,vow,word=| :-20 for:-12 to:97
S,word=| :-90 about:41 after:-36 because:23 before:-37 by:-44 despite:19 during:-13 for:35 how:23 if:38 in:-43 of:-57
  on:-31 that:50 to:67 when:-14 whether:88 which:-21 why:28 with:-15
""",
    "end": """\
E,about,in=then,then=| :26
E,about,next=| comma:-44 conj:13 prep:17
E,accord,len=| 13+:74 2:-18 4-6:-16 7-12:-27
E,accord,next=| comma:-53 prep:-14 stop:150
E,accuse,len=| 13+:-20 2:19 3:64 4-6:-56
E,accuse,next=| conj:-18 cue:20 prep:-46 stop:-34 sub:32
E,ask,len=| 13+:-47 2:35 4-6:-12 7-12:14
E,ask,next=| comma:29 conj:-27 prep:13 stop:-14
E,base,in=,then=| ed:28 then:31 verb:-45
E,base,in=ed,then=| :24 ed:-13 now:23 then:-37
E,base,in=ing,then=| ed:-18
E,base,in=now,then=| :33 ed:-13 ing:-59 now:37 then:22 verb:-20
E,base,in=then,then=| :15 ed:-20
E,base,in=verb,then=| verb:52
E,base,next=| aux:-14 bracket:40 comma:28 conj:15 cue:-17 cuenoun:-17 dash:15 prepsub:-13 semi:25 stop:-19 that:-24
E,before=adv,next=| prep:22
E,before=aux,next=| stop:38
E,before=body,next=| aux:-16 conj:14 dash:-19 prep:-16 stop:22 sub:14
E,before=bracket,next=| comma:-50 stop:29
E,before=cap,next=| cap:-13 comma:-44 conj:13 cue:-35 cuenoun:-25 dash:21 semi:33 sub:15 that:22
E,before=cap,report=| near:15
E,before=comma,next=| aux:-14 bracket:26 conj:-15 cue:-20 cuenoun:-12 prep:-16 stop:69 sub:-23
E,before=comma,report=| aloud:15 near:29
E,before=conj,next=| aux:24 comma:29 conj:-33 that:25
E,before=cue,next=| conj:38 stop:24
E,before=cuenoun,next=| prep:-16 stop:23
E,before=dash,next=| comma:-31 stop:16
E,before=dash,report=| near:31
E,before=det,next=| comma:14 conj:24 cue:14 prep:15 stop:-29
E,before=det,report=| near:25
E,before=doc,next=| comma:26 conj:-35 prep:-26 stop:50 sub:-20
E,before=doc,report=| near:-23
E,before=ed,next=| comma:23 conj:-26
E,before=edge,next=| aux:15 comma:23 cuenoun:12 prep:26 prepsub:23 stop:-37
E,before=edge,report=| aloud:36 near:-51
E,before=ing,next=| prep:31 stop:-49
E,before=low,next=| aux:14 cap:22 conj:-13 dash:17 prep:-30 stop:-39 sub:21
E,before=low,report=| near:-12
E,before=lows,next=| aux:19 comma:13 conj:-19 prep:-20 stop:23
E,before=num,next=| prep:23 stop:-16
E,before=num,report=| near:16
E,before=poss,next=| aux:13 comma:29 prep:-29
E,before=poss,report=| near:-18
E,before=prep,next=| comma:32 conj:-13 prep:-26 stop:-12 sub:-22
E,before=prep,report=| near:-32
E,before=prepsub,next=| comma:18 prep:45 stop:-54
E,before=pron,next=| aux:-27 bracket:61 comma:-34 conj:13 dash:19 prepsub:-16 rel:-16 stop:33 that:-16
E,before=pron,report=| near:14
E,before=pronaux,next=| stop:13
E,before=quant,next=| conj:26 prep:31 stop:-58
E,before=quote,next=| quote:14 stop:-17
E,before=quote,report=| near:13
E,before=rel,next=| aux:30 comma:26 cuenoun:12 prep:-21 prepsub:13 stop:-61 sub:-15
E,before=rel,report=| near:36
E,before=role,next=| comma:-16 conj:-39 stop:60
E,before=role,report=| near:-17
E,before=sub,next=| cuenoun:14
E,before=that,next=| aux:13 comma:-13 conj:18 prep:-17
E,before=that,report=| near:16
E,before=time,next=| comma:34 conj:-12 prep:-12 stop:-26
E,before=time,report=| near:22
E,before=title,next=| comma:-40 cue:12 stop:37
E,before=title,report=| near:-12
E,before=verb,next=| aux:-14 stop:31
E,before=verb,report=| near:-17
E,call,len=| 13+:-16 2:-48 4-6:45 7-12:15
E,call,next=| aux:23 comma:48 conj:32 dash:-47 stop:-26 sub:-40
E,closes,start=cap,next=| comma:-19 conj:-15 prep:-24 stop:36
E,closes,start=det,next=| comma:25 conj:-19 prep:20 stop:-31
E,closes,start=poss,next=| comma:-41 conj:24 stop:-26
E,closes,start=prep,next=| prep:-14 stop:20
E,closes,start=pron,next=| prep:-17 stop:-25
E,closes,start=pronaux,next=| stop:32
E,closes,start=quote,next=| comma:71 conj:13 prep:22 stop:15
E,closes,start=qword,next=| stop:-24
E,closes,start=sub,next=| stop:-31
E,closes,start=that,next=| comma:23 conj:-26 prep:-12 stop:46
E,closes=False,next=| aux:-45 bracket:-24 cap:-29 colon:21 comma:19 cue:-58 cuenoun:-46 dash:31 end:33 prep:-12
  prepsub:17 quote:-28 semi:70 stop:21 sub:-14
E,closes=False,second=| adv:30 bracket:32 cap:-38 conj:23 cuenoun:101 dash:21 doc:-31 ed:17 edge:27 low:-75 lows:-77
  own:-14 poss:-13 prep:-17 prepsub:22 pron:38 pronaux:-34 quote:-19 qword:-32 rel:-16 role:-26 sub:48 that:-22
  time:28 verb:-22
E,closes=True,next=| aux:12 bracket:72 dash:21 det:-13 low:-26 prep:-35 sub:19
E,closes=True,second=| aux:-23 cap:12 comma:18 cue:46 ed:-12 ing:53 poss:13 prep:-26 pron:-39 quote:-48 sub:25
  that:-25 verb:-18
E,colon,in=now,then=| :21 now:-21
E,colon,len=| 1:-31 13+:30
E,colon,next=| comma:-13 prep:-13 stop:48
E,commas=0,next=| aux:-32 bracket:37 cap:-30 colon:-13 comma:90 conj:82 cue:-36 cuenoun:-46 dash:30 det:-13 end:38
  low:-25 prep:33 prepsub:47 quote:-29 semi:92 sub:28
E,commas=0,word=| :82 about:-44 after:49 against:-26 and:71 at:33 because:-24 before:30 between:-18 but:67 by:43
  despite:47 during:49 even:13 following:27 for:-57 if:-36 in:42 of:-89 on:38 or:-34 over:-12 since:-20 through:30
  to:-25 when:32 whether:-18 while:40 without:21 yet:-12
E,commas=1,next=| aux:-17 bracket:33 colon:35 comma:-38 conj:-51 prep:-53 prepsub:-22 semi:-14 sub:-14
E,commas=1,word=| :-30 and:-44 in:-19 on:-12
E,commas=2,next=| aux:17 bracket:-13 dash:16 prep:-18 stop:44
E,commas=2,word=| and:-26
E,commas=3,next=| comma:-22 conj:-18 stop:-14
E,dashes=0,next=| aux:-34 cap:-32 colon:15 conj:-27 cue:-56 cuenoun:-47 end:37 low:-25 poss:-14 prep:-45 prepsub:25
  quote:-28 rel:-22 semi:35 stop:14
E,dashes=1,next=| comma:15 conj:18 dash:89 rel:12
E,dashes=2,next=| comma:24 conj:12 cue:13 dash:-37
E,declare,len=| 13+:-28 2:24 3:39 4-6:-20 7-12:-15
E,declare,next=| aux:-22 comma:19 dash:35 stop:-14 sub:-17
E,for,in=ing,then=| :-22
E,for,next=| aux:16 stop:-15
E,headline,next=| stop:23
E,hint,len=| 2:-26 3:-32 4-6:37 7-12:22
E,hint,next=| aux:-32 comma:36 conj:-16 dash:27 prep:-17 stop:32 sub:-14
E,ing,in=,then=| :-18 ed:54 ing:22 now:-19 verb:-34
E,ing,in=ed,then=| :28 ed:-33 ing:26 now:12 then:-31
E,ing,in=ing,then=| ed:-12 ing:29 then:14 verb:-20
E,ing,in=now,then=| :-38 ed:34 ing:19
E,ing,in=then,then=| ed:12 ing:70 then:-67
E,ing,in=verb,then=| :-26 now:51 verb:-28
E,ing,next=| aux:13 comma:-17 dash:46 prep:-45 prepsub:17 quote:-14 stop:-38
E,judge,len=| 1:46 13+:-54 3:35 7-12:-25
E,judge,next=| aux:57 bracket:58 colon:-42 comma:-15 cuenoun:-18 prep:22 stop:-37 that:-15
E,last=| body:29 bracket:-124 cap:36 colon:-37 comma:-37 conj:-25 cue:-25 cuenoun:33 dash:-44 det:15 doc:41 ed:24
  end:-18 ing:28 low:31 lows:49 num:30 prepsub:-21 pron:-20 quant:12 quote:60 rel:-28 role:39 semi:-36 sub:-18
  that:-61 time:-19 title:66 verb:34
E,left=| 0:19 13+:40 2:-24 3:-24 4-6:-24
E,left=0,next=| stop,edge:13
E,left=1,next=| bracket,edge:-22 bracket,end:18 comma,edge:14
E,left=13+,next=| aux,adv:-15 aux,aux:17 aux,cap:27 aux,cue:-25 aux,det:-16 aux,ed:-13 aux,ing:-17 aux,verb:22
  bracket,comma:-14 colon,quote:39 comma,aux:17 comma,cap:18 comma,conj:34 comma,cue:56 comma,cuenoun:40 comma,ing:69
  comma,low:-18 comma,lows:-15 comma,poss:-33 comma,prep:-36 comma,prepsub:-37 comma,pron:15 comma,quant:44
  comma,quote:-21 comma,rel:-14 comma,sub:35 comma,title:49 comma,verb:-36 conj,aux:42 conj,cap:-33 conj,cue:48
  conj,det:-25 conj,ed:23 conj,lows:-28 conj,poss:-25 conj,prep:28 conj,pron:34 conj,quote:-17 conj,that:-22
  conj,title:18 conj,verb:17 cue,prep:25 cue,pron:12 cuenoun,pron:12 dash,det:26 dash,prep:-13 dash,sub:24 prep,adv:16
  prep,body:22 prep,cap:-33 prep,det:-18 prep,low:-38 prep,lows:23 prep,num:-25 prep,poss:-31 prep,prep:-13
  prep,quote:-13 prep,role:16 prep,title:-16 prep,verb:-21 prepsub,cap:-23 prepsub,det:21 prepsub,pron:-22
  quote,quote:-24 sub,adv:-21 sub,cue:33 sub,det:-19 sub,ing:-14 sub,poss:18 sub,prep:12 sub,pron:20 sub,sub:16
  that,aux:23 that,pron:-13
E,left=2,next=| comma,cap:-36 end,bracket:36 prep,low:29 prep,time:29
E,left=3,next=| aux,adv:20 comma,cap:24 prep,aux:13 prep,det:-21 prep,poss:12 prep,quant:16
E,left=4-6,next=| aux,adv:20 aux,cue:24 comma,adv:-12 comma,cap:-12 comma,cue:-16 comma,det:14 comma,low:-31
  conj,aux:-36 conj,cue:-12 conj,lows:18 prep,body:12 prep,cap:14 prep,det:35 prep,ed:14 prep,low:42 prep,poss:30
  prep,quote:13 prepsub,cap:-14 prepsub,det:-23 sub,cap:12 sub,det:18 sub,low:13 sub,pron:-16
E,left=7-12,next=| aux,adv:-24 aux,aux:-20 aux,cue:-16 aux,ed:13 aux,low:15 aux,sub:25 aux,verb:-17 comma,conj:-35
  comma,det:29 comma,ing:-34 comma,poss:17 comma,quant:-20 comma,quote:-15 comma,sub:-31 conj,aux:22 conj,cap:21
  conj,cue:45 conj,det:-27 conj,ing:17 conj,quote:-13 conj,that:-15 conj,verb:14 prep,cap:24 prep,cuenoun:-22
  prep,det:26 prep,ing:-25 prep,low:-12 prep,lows:-15 prep,poss:20 prep,prep:20 prep,time:-19 prepsub,cap:30
  prepsub,pron:18 quote,quote:-15 sub,det:-21 sub,pron:24 that,aux:16
E,len=| 1:35 13+:-57 2:37 3:12 4-6:-12 7-12:-14
E,len=1,second=| adv:31 aux:12 comma:14 conj:36 det:37 ing:-26 num:13 poss:-28 prep:-12 quant:-21 title:-19
E,len=13+,second=| aux:-55 body:32 bracket:12 cap:15 comma:-21 conj:-85 cue:-49 dash:23 edge:97 end:25 ing:31 lows:-32
  prep:13 prepsub:-37 pron:-30 rel:46 role:12 sub:-27 time:-19 verb:-12
E,len=2,second=| adv:16 aux:-15 cap:21 conj:16 cuenoun:28 det:-31 ed:19 ing:52 low:-35 lows:-15 num:19 poss:14
  quote:-22 rel:-51 role:-15 sub:26 time:70 title:-15
E,len=3,second=| cap:-12 conj:31 cuenoun:17 edge:-49 ing:28 low:30 num:13 prep:-27 quant:16 rel:-36 time:-14 title:-28
  verb:13
E,len=4-6,second=| cap:-15 conj:20 cue:33 cuenoun:24 doc:-28 ed:-24 edge:-21 ing:22 low:-43 lows:-43 prepsub:35
  quant:17 quote:-24 qword:-12 sub:12 that:-25 time:13 title:47
E,len=7-12,second=| adv:-17 aux:27 cap:-40 comma:27 cue:55 cuenoun:36 det:-12 ed:15 end:-28 ing:-54 low:-19 num:-13
  prep:-15 pron:24 qword:-33 rel:42 sub:62 that:-14 time:-24 verb:-24
E,next=| aux:-33 aux,adv,det:24 aux,aux:-12 aux,aux,low:17 aux,cap:24 aux,conj:12 aux,cue:-20 aux,det:-15
  aux,det,low:-27 aux,low,conj:13 aux,low,low:22 aux,prep,cap:12 aux,quote:-13 aux,quote,quote:-13 aux,sub:23
  bracket:48 bracket,cap,bracket:-25 bracket,edge:-22 bracket,edge,edge:-22 bracket,end:18 bracket,end,edge:18 cap:-34
  cap,cap:-14 colon:17 colon,quote:48 colon,quote,quote:48 comma:29 comma,adv:-30 comma,adv,low:-19 comma,aux:16
  comma,aux,adv:19 comma,aux,verb:-14 comma,cap,cap:-32 comma,cap,comma:-29 comma,cap,conj:-33 comma,cap,cue:21
  comma,cap,ed:29 comma,conj,adv:-49 comma,conj,aux:-21 comma,conj,cap:52 comma,conj,cue:56 comma,conj,det:19
  comma,conj,ed:37 comma,conj,low:-42 comma,conj,prep:-16 comma,conj,pron:54 comma,conj,quant:19 comma,conj,that:-89
  comma,cue:32 comma,cue,det:12 comma,cue,poss:-18 comma,cue,that:45 comma,cuenoun:79 comma,cuenoun,that:28
  comma,det:31 comma,det,low:30 comma,det,sub:-43 comma,edge:14 comma,edge,edge:14 comma,ing:45 comma,ing,det:27
  comma,ing,low:18 comma,ing,prep:-37 comma,low:-49 comma,low,conj:-28 comma,low,lows:-17 comma,lows:-24
  comma,lows,conj:-12 comma,num:15 comma,num,comma:-26 comma,num,low:45 comma,poss,low:-23 comma,prep:-20
  comma,prep,cap:49 comma,prep,det:32 comma,prep,low:-26 comma,prep,num:-15 comma,prep,poss:-25 comma,prep,prep:-14
  comma,prep,quant:-40 comma,prep,rel:59 comma,prepsub:-13 comma,pron:-16 comma,pron,aux:-49 comma,pron,cue:-17
  comma,pronaux:-16 comma,quote:-40 comma,quote,quote:-40 comma,rel:30 comma,rel,cue:-18 comma,sub,cap:20
  comma,sub,det:-33 comma,sub,pron:-51 comma,sub,sub:-24 comma,title:22 comma,verb:-30 conj,aux:28 conj,aux,adv:26
  conj,aux,det:-17 conj,body:-15 conj,cap:-32 conj,cap,aux:-16 conj,cap,cap:-16 conj,cap,prep:-14 conj,comma:20
  conj,cue:67 conj,cue,cap:28 conj,cue,comma:13 conj,cue,low:19 conj,cue,prep:-16 conj,cuenoun:62 conj,det:-66
  conj,det,low:-35 conj,ed:44 conj,ing,det:29 conj,low:-21 conj,low,cuenoun:23 conj,low,lows:-15 conj,lows:-21
  conj,poss:-40 conj,poss,low:-19 conj,poss,role:-21 conj,prep:30 conj,pron:25 conj,pron,aux:21 conj,quant,low:-12
  conj,quote:-37 conj,quote,quote:-37 conj,qword:-18 conj,role:-25 conj,that:-39 conj,that,pron:-13 conj,verb:27
  conj,verb,low:22 cue:-46 cue,det,low:15 cuenoun:-52 dash:52 dash,adv:18 dash,aux:-22 dash,conj,pron:21 dash,det:53
  dash,det,low:52 dash,low:-31 dash,prep:-16 dash,quote:35 dash,quote,quote:35 dash,rel:-23 dash,sub:17 det:-13 end:33
  end,bracket:33 end,bracket,edge:36 low:-26 prep:-46 prep,adv:12 prep,adv,quant:26 prep,adv,verb:14 prep,body:28
  prep,cap,comma:-22 prep,cap,conj:-13 prep,cap,ing:-12 prep,cap,prep:-12 prep,cap,prepsub:24 prep,cap,quote:23
  prep,conj:22 prep,cue,cap:-12 prep,cue,det:48 prep,cue,poss:-12 prep,cue,that:18 prep,cuenoun:-52 prep,det:22
  prep,det,body:36 prep,det,cap:-24 prep,det,cuenoun:35 prep,det,doc:12 prep,det,ed:-18 prep,det,low:20
  prep,det,num:-15 prep,det,quote:-15 prep,det,verb:13 prep,ing:-23 prep,low:16 prep,low,cap:-13 prep,low,det:-18
  prep,low,end:29 prep,low,poss:24 prep,low,prep:-13 prep,low,time:21 prep,low,title:13 prep,num:-14 prep,poss:26
  prep,poss,cap:13 prep,poss,lows:-18 prep,prep,quant:14 prep,quant:12 prep,quant,lows:21 prep,rel:-13 prep,time:18
  prep,time,comma:25 prep,time,end:29 prep,time,prep:-13 prep,time,that:-16 prep,time,time:29 prep,title:-22
  prep,verb:-32 prepsub:17 prepsub,cap:12 prepsub,cap,cap:-16 prepsub,det,cap:38 prepsub,ing:44 prepsub,low:36
  prepsub,pron:-17 prepsub,pron,cue:14 quote:-30 quote,quote:-30 quote,quote,quote:-30 rel,aux,verb:13 semi:71 stop:19
  stop,edge:13 stop,edge,edge:13 sub,aux:-13 sub,cap,cap:20 sub,cue:28 sub,cue,prep:24 sub,det:-26 sub,det,quote:-14
  sub,ed:-17 sub,ing:-13 sub,poss:20 sub,pron:24 sub,pron,aux:-13 sub,pron,ed:33 sub,quant:-19 sub,quote:-13
  sub,quote,quote:-13 sub,role:12 sub,sub:15 sub,title,prep:-12 that:-12 that,aux:32 that,aux,ed:27 that,aux,verb:21
  that,cap,cap:13 that,det,cap:13 that,pron:-20
E,noun,len=| 13+:-50 2:29 3:-35 4-6:60
E,noun,next=| aux:46 comma:-50 prepsub:15 stop:-64 that:41
E,of,in=,then=| now:-12
E,of,in=then,then=| :-20 then:12
E,of,next=| aux:15 comma:-18 stop:-54
E,opens=adv,next=| aux:26 dash:-38 prep:-38
E,opens=adv,report=| near:-40
E,opens=bracket,next=| end:29 stop:-18
E,opens=bracket,report=| near:-13
E,opens=cap,next=| aux:-33 bracket:-22 cap:-12 conj:-23 cue:-34 cuenoun:-19 dash:38 prep:44 prepsub:43 rel:-16 semi:25
  stop:35 sub:12 that:-23
E,opens=cap,report=| aloud:70
E,opens=conj,next=| bracket:13 comma:-37 dash:24 prepsub:-26 that:-12
E,opens=conj,report=| aloud:15 near:-34
E,opens=dash,next=| prep:25
E,opens=det,next=| aux:50 comma:-43 dash:40 prep:-19 prepsub:16 rel:-13
E,opens=det,report=| aloud:-17 near:13
E,opens=poss,next=| conj:41 prep:-15 stop:-16
E,opens=poss,report=| near:25
E,opens=prep,next=| aux:16 bracket:21 comma:21 conj:-50 dash:-56 prep:-35 stop:34 sub:27 that:34
E,opens=prep,report=| near:52
E,opens=prepsub,next=| comma:74 conj:-19 prep:39 stop:-46 sub:-18
E,opens=pron,next=| aux:-29 colon:-16 comma:-35 conj:66 dash:18 prep:-15 rel:-12 stop:46 sub:-22 that:-14
E,opens=pron,report=| near:19
E,opens=pronaux,next=| comma:-39 prep:20
E,opens=pronaux,report=| near:14
E,opens=quant,next=| comma:-26 stop:39
E,opens=quant,report=| near:-13
E,opens=quote,next=| prep:-30 stop:57
E,opens=sub,next=| aux:-27 cap:-14 comma:88 cue:16 dash:12 prep:-17 stop:-36
E,opens=sub,report=| near:26
E,opens=that,next=| aux:-14 comma:-12
E,opens=time,next=| comma:36 conj:-20 stop:13 sub:-24
E,opens=time,report=| aloud:27
E,opens=title,next=| aux:-17 conj:-36 dash:52 prep:-17 rel:12 stop:23 sub:-18 that:20
E,past,in=,then=| :-17 ing:55 then:-28 verb:-12
E,past,in=ed,then=| :-18 ed:32 ing:-21 now:30 then:-27
E,past,in=ing,then=| ing:-22 then:34
E,past,in=now,then=| now:-12 then:28 verb:-13
E,past,in=then,then=| ed:27 ing:-23 now:16 verb:-26
E,past,in=verb,then=| ed:43 ing:-36 now:-29
E,past,next=| aux:-60 cap:-31 comma:43 cuenoun:-40 dash:36 low:-13 prep:47 quote:-12 semi:16 stop:30 sub:-34
E,phrase,in=,then=| :54 now:-25 then:-15
E,phrase,in=ed,then=| then:12
E,phrase,in=ing,then=| :-14 ing:-20 now:21 then:13
E,phrase,in=then,then=| ing:18 now:-12 then:-21
E,phrase,in=verb,then=| :-19
E,phrase,next=| aux:-13 comma:44 dash:-47 stop:49
E,piece=0,next=| bracket,edge:-22 bracket,end:18 colon,cap:14 colon,quote:-44 comma,cap:-63 comma,cuenoun:47
  comma,det:-22 comma,ed:-31 comma,edge:14 comma,ing:31 comma,low:-61 comma,lows:-12 comma,num:-29 comma,poss:-22
  comma,prep:14 comma,quote:-23 comma,rel:54 conj,cap:-15 conj,comma:20 conj,cuenoun:26 conj,det:-39 conj,ed:37
  conj,ing:14 conj,poss:-17 conj,quote:-16 conj,title:-16 dash,adv:17 dash,conj:-24 dash,det:46 dash,prep:-13
  dash,sub:19 end,bracket:33 prep,conj:26 prep,cuenoun:-41 prep,det:15 prep,ing:-31 prep,low:13 prep,num:-18
  prep,poss:19 prep,quant:36 prep,time:60 prep,title:-15 prepsub,det:-18 prepsub,ing:33 quote,quote:-20 stop,edge:13
  sub,cap:18 sub,det:-24
E,piece=1,next=| aux,aux:-12 aux,cap:24 aux,conj:12 aux,cue:-20 aux,det:-15 aux,quote:-13 aux,sub:23 comma,adv:-33
  comma,aux:16 comma,cap:67 comma,conj:14 comma,cue:32 comma,cuenoun:31 comma,det:53 comma,ed:30 comma,ing:15
  comma,lows:-12 comma,poss:13 comma,prep:-34 comma,prepsub:-39 comma,pron:-13 comma,pronaux:-16 comma,rel:-24
  comma,verb:-30 conj,aux:28 conj,cap:-17 conj,cue:67 conj,det:-26 conj,low:-23 conj,lows:-28 conj,poss:-23
  conj,prep:41 conj,quote:-21 conj,qword:-18 conj,sub:-14 conj,that:-34 conj,verb:27 dash,aux:-22 dash,conj:28
  dash,rel:-33 prep,body:25 prep,quant:-24 prep,time:-42 prep,verb:-32 prepsub,det:17 sub,aux:-13 sub,cue:28
  sub,poss:19 sub,pron:22 sub,quant:-15 sub,role:14 sub,sub:18 that,aux:32 that,pron:-18
E,quoted=False,last=| adv:18 aux:-21 body:41 bracket:-101 cap:39 colon:-36 comma:-28 conj:-20 cuenoun:37 dash:-27
  det:14 doc:-13 end:-13 ing:17 low:40 lows:23 num:32 prep:14 prepsub:-19 quote:-30 rel:-26 role:29 semi:-36 that:-59
  time:29
E,quoted=False,next=| aux:-29 cap:-40 colon:29 conj:-24 cue:-48 cuenoun:-42 end:41 prep:-28 prepsub:29 quote:-38
  rel:-15 semi:63 stop:14 that:-31
E,quoted=True,last=| aux:16 body:-12 bracket:-23 cue:-30 dash:-17 doc:54 ed:25 lows:26 prep:-24 quant:21 quote:90
  time:-48 title:64 verb:27
E,quoted=True,next=| bracket:40 colon:-12 comma:31 conj:26 dash:51 det:-13 low:-25 prep:-18 prepsub:-12 that:19
E,report=| aloud:99 near:41
E,report=aloud,next=| aux:16 comma:24 conj:40
E,report=near,next=| aux:-18 comma:25 conj:108 cue:-40 dash:16 prepsub:33 sub:17 that:-29
E,s,in=,then=| :-23 ed:-14 now:31 then:-19 verb:14
E,s,in=ed,then=| ed:-17
E,s,in=ing,then=| :25 verb:-20
E,s,in=now,then=| ed:-20 ing:-39 now:25 then:59 verb:-20
E,s,in=then,then=| :16 ed:-37 ing:20 now:42 then:-43
E,s,in=verb,then=| then:-18
E,s,next=| bracket:27 colon:-13 cue:-15 prep:-31 semi:27 stop:13 sub:36 that:-16
E,say,len=| 1:19 13+:57 2:-14 3:-30 4-6:-33
E,say,next=| aux:-64 bracket:18 cap:17 colon:15 comma:17 conj:27 cue:-27 cuenoun:-12 prep:26 prepsub:-44 quote:-13
  rel:-15 stop:46
E,second=| adv,adv:-26 adv,cue:30 adv,cuenoun:22 adv,det:14 adv,ed:-25 adv,end:19 adv,ing:30 adv,low:-16 adv,lows:36
  adv,prep:-21 adv,prepsub:-38 adv,quant:40 adv,role:-19 adv,verb:25 aux,adv:15 aux,aux:-25 aux,cap:13 aux,conj:12
  aux,ed:30 aux,prep:-12 aux,quote:-18 aux,verb:-22 bracket,edge:36 cap,adv:23 cap,aux:-40 cap,bracket:-25 cap,cap:28
  cap,comma:-53 cap,conj:-51 cap,cue:57 cap,cuenoun:20 cap,det:34 cap,ed:32 cap,ing:-27 cap,prep:-28 cap,prepsub:24
  cap,quote:14 cap,that:-15 cap,time:-18 comma,sub:12 conj,adv:-34 conj,cap:31 conj,cue:63 conj,det:27 conj,ed:39
  conj,ing:-18 conj,low:-28 conj,prep:-33 conj,pron:75 conj,quote:-40 conj,sub:-33 conj,that:-106 cue,adv:49
  cue,cap:-25 cue,comma:35 cue,det:14 cue,ing:-38 cue,lows:-44 cue,poss:-28 cue,quote:-26 cue,qword:37 cue,sub:15
  cue,that:71 cuenoun,cap:17 cuenoun,comma:24 cuenoun,det:29 cuenoun,end:-15 cuenoun,pron:14 cuenoun,that:56
  det,cue:-16 det,cuenoun:68 det,doc:14 det,low:23 det,lows:31 det,prep:-14 det,quant:-26 det,quote:-37 det,role:-19
  det,sub:-38 det,time:16 det,verb:12 ed,comma:-15 ed,cue:-12 ed,det:16 ed,low:-22 ed,poss:46 ed,quant:19 edge,edge:36
  end,edge:-15 ing,cuenoun:-14 ing,det:40 ing,end:-15 ing,low:17 ing,poss:12 ing,pron:23 ing,quote:-20 ing,role:-14
  ing,title:32 low,comma:-31 low,end:14 low,ing:-15 low,low:31 low,lows:-33 low,poss:23 low,prep:-36 low,pron:-19
  low,role:-29 low,that:-15 low,time:37 low,title:27 lows,ed:-12 lows,lows:-14 lows,prep:-21 lows,that:15
  num,comma:-32 num,end:13 num,low:51 num,prep:-20 own,low:-14 poss,body:59 poss,cap:15 poss,low:-47 poss,lows:-25
  poss,quote:12 poss,title:13 prep,body:-13 prep,cap:17 prep,cuenoun:-18 prep,det:-16 prep,ing:-17 prep,lows:-39
  prep,poss:-22 prep,prep:-24 prep,quant:27 prep,quote:-16 prep,qword:14 prep,rel:44 prep,sub:29 prep,time:35
  prep,verb:-34 prepsub,det:-16 prepsub,pron:18 pron,adv:14 pron,aux:-42 pron,cue:-35 pron,ed:22 pron,lows:13
  quant,low:-31 quant,lows:15 quant,quant:-15 quant,sub:16 quote,quote:-67 qword,pron:-18 rel,aux:-22 rel,cue:-12
  rel,det:-19 rel,ed:-16 role,comma:-14 role,conj:25 role,cue:16 role,low:-15 sub,cap:12 sub,cue:36 sub,det:-57
  sub,poss:25 sub,prep:21 sub,pron:-25 sub,quant:15 sub,quote:-17 sub,sub:-12 sub,title:16 that,det:-13 that,low:19
  that,role:12 that,title:-12 time,comma:22 time,end:25 time,that:-16 time,time:31 title,cap:30 verb,det:-20
  verb,lows:-12 verb,poss:-14 verb,pron:-12 verb,quote:-12
E,start=adv,say,next=| comma:29 prep:-13 stop:-35
E,start=adv,verbs=0,next=| conj:33 prep:-21 stop:-17
E,start=adv,verbs=2,next=| comma:-20 stop:28
E,start=adv,vow,next=| stop:14
E,start=aux,say,next=| comma:15 stop:22
E,start=aux,verbs=2,next=| stop:30
E,start=cap,accord,next=| comma:-12 stop:32
E,start=cap,accuse,next=| comma:-35 conj:22 cue:12 prep:-14 stop:-12
E,start=cap,ask,next=| conj:13 stop:-12
E,start=cap,call,next=| comma:53 prep:-19 stop:-16
E,start=cap,colon,next=| stop:20
E,start=cap,declare,next=| prep:48 stop:15
E,start=cap,judge,next=| aux:17 comma:16 conj:56 stop:-51 that:13
E,start=cap,noun,next=| comma:17 stop:-45
E,start=cap,say,next=| aux:-20 cap:13 comma:-27 prep:49 stop:21
E,start=cap,urge,next=| stop:38
E,start=cap,verbs=0,next=| comma:17 conj:20 dash:-35 prep:50 prepsub:26 rel:20 stop:27
E,start=cap,verbs=1,next=| comma:-28 conj:60 prep:15
E,start=cap,verbs=2,next=| comma:20 conj:-13 dash:18 stop:-19
E,start=conj,say,next=| prep:31
E,start=cue,say,next=| stop:-17
E,start=det,accord,next=| stop:27
E,start=det,accuse,next=| comma:16 conj:-13 cue:13 stop:-56
E,start=det,ask,next=| stop:-20
E,start=det,call,next=| conj:19 stop:34 sub:-18
E,start=det,declare,next=| conj:18 prep:-50 that:21
E,start=det,hint,next=| stop:29
E,start=det,judge,next=| aux:19 bracket:22 conj:-13 dash:27 prep:-18 stop:41 that:-16
E,start=det,noun,next=| stop:19
E,start=det,say,next=| colon:13 prep:12 prepsub:-12 sub:25
E,start=det,tell,next=| stop:23
E,start=det,urge,next=| aux:13 prep:17 stop:-38
E,start=det,utter,next=| conj:-20 stop:14
E,start=det,verbs=0,next=| bracket:-23 cap:-14 colon:-30 comma:23 conj:41 cuenoun:-19 dash:24 prep:23 prepsub:27
  quote:17 rel:-25 sub:59 that:16
E,start=det,verbs=1,next=| conj:-12 stop:31
E,start=det,verbs=2,next=| cap:12 comma:-50 conj:-35 dash:-19 prep:-28 stop:-20 sub:-14
E,start=det,vow,next=| comma:21 prep:32 stop:-68
E,start=ing,declare,next=| stop:-15
E,start=ing,say,next=| stop:20
E,start=ing,verbs=2,next=| stop:-13
E,start=low,call,next=| aux:12 comma:-31 conj:17 prep:14
E,start=low,judge,next=| comma:30 conj:-33 prep:28
E,start=low,say,next=| comma:13 conj:14 prep:-12
E,start=low,urge,next=| prep:-13
E,start=low,verbs=0,next=| conj:-27 prep:33 stop:49
E,start=low,verbs=1,next=| comma:22
E,start=low,verbs=2,next=| stop:-39
E,start=low,vow,next=| stop:-34
E,start=lows,declare,next=| stop:24
E,start=lows,judge,next=| prep:-14 stop:26
E,start=lows,verbs=0,next=| comma:40 prep:-13 stop:13 sub:22
E,start=lows,verbs=1,next=| stop:17
E,start=poss,ask,next=| stop:17
E,start=poss,call,next=| comma:26 prep:-19 stop:-28 sub:-14
E,start=poss,declare,next=| prep:45 stop:-15
E,start=poss,judge,next=| comma:-55 conj:22 prep:-12
E,start=poss,say,next=| stop:-12
E,start=poss,utter,next=| stop:-24
E,start=poss,verbs=0,next=| comma:47 conj:37 prep:33 sub:-36 that:-13
E,start=poss,verbs=1,next=| comma:-25 conj:16 stop:-56
E,start=poss,verbs=2,next=| comma:-16 stop:-56
E,start=poss,vow,next=| prep:14
E,start=prep,accuse,next=| prep:-24
E,start=prep,ask,next=| aux:22 stop:-36
E,start=prep,declare,next=| comma:-20 stop:-31
E,start=prep,noun,next=| aux:58 comma:-26 stop:-26
E,start=prep,say,next=| comma:-21 cuenoun:14
E,start=prep,tell,next=| stop:-40
E,start=prep,urge,next=| comma:29 stop:-20
E,start=prep,verbs=0,next=| aux:61 comma:42 conj:28 dash:17 prep:-33 sub:36
E,start=prep,verbs=1,next=| comma:-17 conj:-15 cuenoun:12 dash:-19
E,start=prep,verbs=2,next=| aux:28 comma:-17 prep:-15 stop:-84
E,start=prep,vow,next=| comma:31 conj:12 prep:-28 stop:33
E,start=pron,call,next=| prep:12
E,start=pron,declare,next=| prep:-12 stop:-38
E,start=pron,say,next=| aux:-19 comma:29 conj:24 prep:13 prepsub:-29
E,start=pron,tell,next=| stop:14
E,start=pron,verbs=0,next=| aux:-28 comma:12 conj:24 prep:39
E,start=pron,verbs=1,next=| comma:19 conj:-19 dash:27 prep:-24 stop:29
E,start=pron,verbs=2,next=| comma:25 cue:13 prepsub:-21 sub:-14
E,start=pronaux,say,next=| comma:23 conj:-21 stop:23
E,start=pronaux,verbs=2,next=| comma:18 stop:25
E,start=quant,say,next=| comma:-38 stop:25
E,start=quant,verbs=0,next=| aux:12
E,start=quant,verbs=2,next=| stop:25
E,start=quant,vow,next=| prep:21
E,start=quote,call,next=| prep:36 stop:-43
E,start=quote,judge,next=| comma:20 stop:-37
E,start=quote,say,next=| comma:17 stop:-61
E,start=quote,utter,next=| prep:21 stop:-62
E,start=quote,verbs=0,next=| comma:-19 cue:14 prep:20 sub:18
E,start=quote,verbs=1,next=| comma:-15 stop:-64
E,start=quote,verbs=2,next=| stop:-53
E,start=qword,ask,next=| stop:13
E,start=qword,judge,next=| stop:17
E,start=qword,say,next=| stop:-12
E,start=qword,verbs=0,next=| aux:-17 comma:-24 prep:-19
E,start=qword,verbs=1,next=| comma:-16
E,start=qword,verbs=2,next=| comma:13 stop:38 that:14
E,start=rel,verbs=2,next=| stop:-32
E,start=role,say,next=| stop:34
E,start=role,verbs=0,next=| prep:16
E,start=sub,ask,next=| aux:-18 conj:-26 prep:-14 stop:53
E,start=sub,judge,next=| prep:22
E,start=sub,say,next=| comma:-27 prep:21 stop:-28
E,start=sub,verbs=0,next=| prep:28 stop:-40
E,start=sub,verbs=1,next=| comma:-49 conj:-12 stop:-25
E,start=sub,verbs=2,next=| comma:53 conj:12 stop:54
E,start=that,declare,next=| comma:14
E,start=that,hint,next=| comma:13 conj:-12 prep:-14
E,start=that,noun,next=| aux:-18 cuenoun:14 stop:-21
E,start=that,say,next=| colon:30 conj:23 prep:-27 stop:16 sub:-24
E,start=that,tell,next=| comma:-30 conj:-12 prep:-18 prepsub:-18 stop:69
E,start=that,verbs=0,next=| aux:-62 comma:-129 conj:-58 dash:-61 prep:-57 prepsub:-20 sub:-25
E,start=that,verbs=1,next=| comma:15 conj:24 dash:59 prep:-19 stop:71 that:18
E,start=that,verbs=2,next=| aux:14 colon:20 comma:66 conj:26 cuenoun:12 dash:54 stop:67 that:22
E,start=that,vow,next=| comma:-37 prep:-12 stop:29
E,start=title,judge,next=| stop:-35
E,start=title,say,next=| comma:17 prep:16 stop:-26
E,start=title,verbs=0,next=| conj:15 stop:-14
E,start=title,verbs=1,next=| stop:-14
E,start=title,verbs=2,next=| stop:-15
E,start=verb,say,next=| stop:18
E,subject=| he:36 i:47 it:14 she:-16 they:-19 you:14
E,tell,len=| 1:-12 7-12:16
E,tell,next=| aux:-14 comma:-12 prep:-26 prepsub:12 sub:-13
E,that,in=,then=| :-14
E,that,in=ed,then=| :14
E,that,in=then,then=| ed:18 now:-22
E,that,next=| aux:-24 cuenoun:12 that:34
E,to,in=,then=| :17
E,to,in=verb,then=| :-12 ing:-18
E,to,next=| aux:34 conj:-24 prep:-19 stop:26
E,urge,len=| 1:-27 13+:28 3:32 4-6:-29
E,urge,next=| comma:41 prep:-21
E,utter,len=| 1:31 13+:-37 2:29 3:-21 7-12:-12
E,utter,next=| comma:-39 dash:17 prep:20 stop:-51 sub:19
E,verbs=0,piece=0,next=| bracket:26 comma:-41 conj:26 cuenoun:-20 prep:125 prepsub:52 stop:14
E,verbs=0,piece=1,next=| aux:-34 bracket:-13 cap:-18 comma:47 conj:55 cue:-25 cuenoun:-36 prep:-17 prepsub:30 rel:-12
  sub:47 that:-23
E,verbs=0,rest=0,next=| comma:19 conj:20 cuenoun:-16 dash:-36 prepsub:18 stop:14 sub:33
E,verbs=0,rest=1,next=| aux:-24 comma:-18 cuenoun:-18 prep:48 prepsub:28 sub:23
E,verbs=0,rest=2,next=| cap:-17 conj:57 cue:-28 cuenoun:-21 dash:25 prep:58 prepsub:35 that:-15
E,verbs=1,piece=0,next=| colon:-16 comma:-32 dash:14 prep:-24 prepsub:-29 semi:33
E,verbs=1,piece=1,next=| bracket:25 colon:25 comma:39 conj:-24 cue:-17 dash:-16 prep:-33 sub:18
E,verbs=1,rest=0,next=| bracket:20 colon:-28 prep:-38 prepsub:-19 sub:-18
E,verbs=1,rest=1,next=| bracket:14 comma:-28 conj:-41 cue:-14 prep:-13 prepsub:-16 that:15
E,verbs=1,rest=2,next=| aux:-14 comma:38 conj:21 sub:23 that:-18
E,verbs=2,piece=0,next=| bracket:17 colon:12 conj:-31 dash:28 prep:-66 prepsub:-27 semi:28 sub:-23 that:30
E,verbs=2,piece=1,next=| bracket:-17 colon:43 comma:27 conj:-21 dash:28 prep:-31 prepsub:-14 sub:-35 that:-16
E,verbs=2,rest=0,next=| bracket:-17 colon:17 comma:-20 conj:-26 prep:-40 prepsub:-27 sub:-19 that:33
E,verbs=2,rest=1,next=| colon:50 conj:-22 dash:42 prep:-29 prepsub:-24 sub:-30
E,verbs=2,rest=2,next=| bracket:25 comma:28 prep:-28 that:-12
E,vow,len=| 3:-25 7-12:16
E,vow,next=| comma:24 conj:15 prepsub:16 stop:-23 sub:34
E,word2=| and:13 because:-43 but:48 despite:51 even:-14 for:43 if:-44 in:-25 including:-110 or:-60 though:13 when:-45
  where:-16 which:53 while:59 who:23 with:25
E,word=| :47 about:-45 after:35 against:-27 at:27 because:-27 before:25 between:-18 but:65 by:50 despite:47 during:62
  following:26 for:-65 from:-17 if:-37 in:17 into:-12 of:-97 on:23 or:-39 over:-13 since:-22 that:-12 through:25
  to:-39 when:29 whether:-19 while:38 without:21 yet:-12
E,word=,piece=| 1:44
E,word=about,piece=| 0:-27 1:-17
E,word=after,piece=| 0:14 1:20
E,word=against,piece=| 0:-22
E,word=and,piece=| 0:-13 1:14
E,word=as,piece=| 0:-27 1:23
E,word=at,piece=| 0:31
E,word=because,piece=| 0:-12 1:-16
E,word=before,piece=| 1:33
E,word=between,piece=| 0:-14
E,word=but,piece=| 1:54
E,word=by,piece=| 0:20 1:31
E,word=during,piece=| 0:46 1:16
E,word=even,piece=| 1:18
E,word=following,piece=| 0:33
E,word=for,piece=| 0:-33 1:-31
E,word=from,piece=| 0:-19
E,word=if,piece=| 1:-30
E,word=of,piece=| 0:-51 1:-45
E,word=on,piece=| 0:12 1:12
E,word=or,piece=| 1:-29
E,word=since,piece=| 1:-17
E,word=so,piece=| 1:-13
E,word=that,piece=| 0:28 1:-40
E,word=through,piece=| 0:29
E,word=to,piece=| 1:-31
E,word=when,piece=| 1:40
E,word=whether,piece=| 1:-18
E,word=while,piece=| 0:21 1:17
E,word=who,piece=| 1:-13
E,word=yet,piece=| 1:-12
""",
    "cue": """\
accord,after=| det:50 quant:19
accord,content=| L:58 LR:-52 R:30
accord,nounish=| False:37
accord,phrase=| True:37
accord,quoted=| False:41
accord,source=| R:42
accord,tier=| mid:37
act,after=| end:-26 prep:25 title:-27
act,content=| L:-25 R:21
act,gap=| 0:-13 2:33
act,nounish=| False:-15
act,quoted=| True:-13
act,right=| adv:18 cap:-13 low:-13 prep:20 that:27 title:-19
act,tier=| loose:-39 mid:32
after=| adv:26 aux:-71 cap:45 comma:-32 conj:-18 cue:-15 det:30 ed:-27 end:16 lows:-14 num:-12 prepsub:-43 pron:22
  pronaux:27 quote:-26 qword:13 rel:14 that:17 time:14 verb:-40
answer,after=| comma:-13 prep:37
answer,content=| L:-24 R:24
answer,gap=| 0:-22 1:40
answer,right=| cap:20 det:13
answer,tier=| firm:-31 loose:28
ask,after=| det:-13 low:-20 sub:22
ask,content=| L:-17 R:17
ask,gap=| 1:19
ask,quoted=| False:26 True:-15
ask,right=| cap:-12 low:-25 poss:21 prep:25 sub:44
ask,source=| L:-26 N:25
attack,after=| cap:15 end:-15 poss:-25
attack,content=| L:-22
attack,phrase=| False:-12
attack,quoted=| False:12 True:-24
attack,right=| poss:-30 title:14
attack,source=| L:-20
attack,tier=| firm:62 loose:-64
before=| adv:-43 bracket:32 comma:54 conj:22 det:-40 doc:29 edge:-16 ing:-18 low:-17 mark:-19 poss:-25 prepsub:23
  pron:19 quote:21 single:-14 that:-31 time:20
| bias:-48
colon,after=| cap:-13 det:-27
colon,content=| R:-17
colon,gap=| 0:-17
colon,nounish=| False:-17
colon,phrase=| False:-17
colon,quoted=| False:-54 True:37
colon,right=| cap:-13 det:-27
colon,tier=| mid:-17
declare,phrase=| False:19
declare,quoted=| False:21 True:-15
earlier=| False,F:17 False,L:16 False,R:37 True,L:-56 True,N:-25 True,R:-31
earlier=False,before=| adv:-43 body:13 bracket:14 cap:43 conj:-27 cue:-60 cuenoun:24 det:-41 doc:42 ed:13 edge:-16
  ing:-18 low:12 lows:33 mark:-19 num:-21 prepsub:40 pron:41 pronaux:14 quant:-19 rel:-17 role:56 sub:-24 time:35
earlier=False,content=| L:78 LR:-20 R:18
earlier=True,before=| cap:-43 comma:59 conj:50 cue:68 cuenoun:-22 doc:-14 ed:-16 low:-29 lows:-22 poss:-37 prepsub:-17
  pron:-22 quant:14 quote:19 role:-45 sub:21 that:-41 time:-15
earlier=True,content=| L:-74 LR:-32 R:-18
figure,content=| LR:22 R:-21
figure,nounish=| True:12
figure,tier=| loose:-12
firm,helper=| :27 modal:-14
firm,quoted=| False:13
firm,source=| N:-16 R:48
form=about,nounish=| True:18
form=about,right=| cap:14 prep:17
form=base,nounish=| False:-12 True:-75
form=base,right=| adv:30 aux:-12 conj:-16 cuenoun:-19 det:21 ing:-27 poss:25 pron:18 qword:-12 sub:20 that:20
  title:-27
form=colon,nounish=| False:-39
form=colon,right=| det:-23
form=for,nounish=| False:-13 True:27
form=for,right=| det:12 prep:-16
form=headline,nounish=| False:47
form=ing,nounish=| False:-15 True:23
form=ing,right=| cuenoun:30 det:13 lows:16 prep:34 pron:-14 quote:21 qword:48 that:56
form=of,nounish=| False:16 True:-26
form=of,right=| cap:13
form=past,nounish=| False:50
form=past,right=| adv:-18 aux:12 cap:-24 conj:13 doc:23 ed:19 ing:47 low:-18 poss:21 prep:-17 prepsub:-22 pronaux:13
  quant:-12 quote:13 rel:-12 role:-18 that:25
form=phrase,right=| cap:-15 that:-18
form=s,nounish=| False:45 True:-42
form=s,right=| adv:-19 cap:18 conj:-23 det:-35 low:29 poss:18 prep:-38 pron:-14 quote:24 that:-17 title:27
form=that,nounish=| False:-15
form=to,right=| prep:27
gap=| 0:-14 1:-16 2:33 3:24 7-12:-54
head=| adv:-15 body:21 bracket:15 cap:15 conj:-14 cuenoun:-46 dash:24 doc:-19 edge:14 lows:-18 mark:-19 none:-19
  quant:21 rel:-21 role:30 that:-31 title:31
helper=| do:27 have:-12 headline:-14 modal:-35 own:-16
hint,after=| prep:-24
hint,gap=| 0:16
hint,nounish=| False:14
hint,quoted=| False:26 True:-22
hint,right=| cap:12 that:-14
hint,tier=| loose:-20 mid:23
judge,after=| prep:-28
judge,content=| R:-29
judge,gap=| 1:-24
judge,nounish=| False:-32
judge,phrase=| False:-64 True:24
judge,quoted=| False:-34
judge,right=| prep:-12
judge,source=| L:-36
judge,tier=| mid:-39
left=| adv:12 conj:-36 poss:15 prep:-21 prepsub:-33 pron:-62 pronaux:16 quote:98 rel:78 sub:-44 title:-12
leftlen=| 1:46 13+:-84 2:17 7-12:-36
loose,helper=| :-24 be:-25 have:-16 headline:-23 modal:-27 not:24 to:32
loose,quoted=| False:-50
loose,source=| L:-30 R:-27
margin=| 0:-66 1:-45 3:54
mention,after=| cap:13 low:-16
mention,content=| R:-18
mention,gap=| 0:-15
mention,nounish=| False:-28
mention,phrase=| False:-23
mention,quoted=| True:-21
mention,right=| low:-16
mention,source=| N:-23
mention,tier=| mid:-33
mid,helper=| be:25 not:-26 own:-16 to:-17
mid,source=| F:20 I:-16 R:-15
name,after=| cap:-23 low:32 lows:20 prep:13 quote:-36
name,content=| L:-13 LR:-43 R:56
name,gap=| 0:27 1:-34
name,phrase=| False:-34 True:34
name,quoted=| False:-18 True:17
name,right=| low:33 lows:20 prep:-18 quote:-39
name,source=| I:-22 N:15
name,tier=| loose:-27 mid:27
noun,content=| R:-17
noun,nounish=| False:-34 True:24
noun,quoted=| False:-21
noun,right=| cap:31 poss:-12 prep:24 sub:-15
nounish=False,after=| adv:33 aux:-30 cap:17 conj:17 end:15 ing:13 low:-26 lows:-13 num:-14 prep:-20 prepsub:-35
  pron:21 pronaux:22 rel:18 role:-12 that:21 time:17 verb:-17
nounish=True,after=| aux:-40 cap:28 comma:-34 conj:-35 cue:-20 det:21 ed:-24 low:35 prep:31 quote:-14 role:15 verb:-23
opens=| adv:-15 bracket:-45 dash:-16 det:-29 low:-28 num:13 poss:22 prepsub:20 quote:38 qword:-15 sub:52 that:-26
  title:12
post,after=| colon:15 end:21 that:-15
post,content=| L:34 LR:15 R:-48
post,gap=| 1:23 3:-17
post,nounish=| False:19 True:-18
post,quoted=| False:-19 True:20
post,right=| cap:21 quote:17 that:-39
post,tier=| firm:-21 loose:66 mid:-44
praise,after=| cap:22 poss:23 prep:-39
praise,content=| L:-16
praise,gap=| 1:-16
praise,nounish=| False:-20
praise,phrase=| False:-28
praise,quoted=| True:-30
praise,right=| cap:26 det:-14 poss:13
praise,source=| L:-19
praise,tier=| mid:-24
quoted=False,content=| L:-33 LR:13 R:-25
quoted=False,verbs=| 0:-23 1:-18
quoted=True,content=| L:37 LR:-65 R:25
reveal,after=| cap:15 comma:13 end:19 low:15 poss:16
reveal,content=| L:24 R:-27
reveal,gap=| 0:13 1:-82 4-6:19
reveal,nounish=| False:24 True:-26
reveal,right=| cap:-27 det:19 low:13 lows:17 quote:12
reveal,source=| N:31
reveal,tier=| firm:-34 mid:33
right=| adv:-22 adv,aux:15 aux,det:-22 aux,ing:-18 cap:-14 cap,adv:-19 cap,aux:22 cap,body:-20 cap,cap:-48
  cap,comma:-41 cap,conj:16 cap,cue:-30 cap,cuenoun:16 cap,doc:16 cap,ed:13 cap,end:-26 cap,low:56 cap,lows:19
  cap,quote:20 cap,role:-12 cap,single:-13 cap,sub:12 cap,title:12 conj:-37 cuenoun,prep:30 dash:-49 det:-19
  det,body:48 det,cap:-22 det,cuenoun:25 det,prep:13 det,quant:-12 det,quote:-26 det,role:-18 det,time:-28 doc:19
  doc,prep:21 ing:-14 ing,det:12 ing,prep:-22 low:17 low,aux:-19 low,conj:18 low,end:-23 low,low:-26 low,lows:-12
  low,prep:21 low,sub:16 lows,comma:-16 lows,prep:33 lows,sub:25 num:-44 num,low:-17 poss:29 poss,adv:21 poss,cap:-13
  poss,cuenoun:27 poss,ing:15 poss,lows:33 poss,prep:-29 poss,quote:-12 poss,role:-26 prep,adv:-24 prep,aux:-24
  prep,cue:36 prep,det:25 prep,ing:-14 prep,low:-20 prep,lows:19 prep,role:-25 prep,verb:38 prepsub:-28 pron,adv:-17
  pron,cue:16 pron,low:17 pron,prep:-14 pron,quote:21 pronaux:26 pronaux,low:20 quant,prep:23 quote:26 quote,quote:26
  qword:37 qword,det:24 qword,low:-21 qword,pron:16 rel:-29 sub,det:-32 that:57 that,adv:39 that,aux:-36 that,comma:26
  that,cuenoun:-23 that,det:43 that,ed:-43 that,ing:14 that,poss:15 that,pron:22 that,quant:-20 that,quote:21
  that,role:-13
rightlen=| 1:-35 13+:18 2:-43 3:-22 7-12:19
say,after=| adv:-13 aux:-45 cap:15 comma:33 end:47 low:-28 pron:18 pronaux:19 quant:-17 quote:-31 that:-28 title:31
say,content=| L:34 R:-18
say,gap=| 0:34 1:14 2:-24 4-6:-15 7-12:-36
say,nounish=| False:16
say,phrase=| False:28 True:-17
say,right=| adv:-20 cap:-23 conj:37 cue:40 det:-20 poss:-34 prepsub:12 pron:13 pronaux:21 quant:-26 qword:23 sub:-13
say,source=| L:12 N:-16 R:16
say,tier=| firm:-39 mid:50
sides=| 0:-64 1:-43 2:13 3:46
stance,after=| det:18
stance,content=| L:32 R:-17
stance,gap=| 0:-19 1:14
stance,right=| sub:22
stance,source=| L:21 N:-23
stance,tier=| firm:27 mid:-15
stay,after=| end:21 poss:-15 prep:19 that:40 title:-17
stay,content=| LR:19
stay,gap=| 0:-19 2:30
stay,nounish=| False:36 True:-25
stay,phrase=| False:-48 True:59
stay,quoted=| False:-15 True:26
stay,right=| conj:-12 det:-23 ing:-13 prep:-17 quote:29 that:58
stay,source=| L:32 R:-15
stay,tier=| firm:24 loose:-34 mid:21
sure=| 0:-44 1:-36 3:28
tell,after=| det:12 prep:-24
tell,content=| L:-25
tell,gap=| 3:19
tell,quoted=| True:-12
tell,right=| prep:19
tell,source=| L:14 N:-20
tell,tier=| loose:-45 mid:37
tense=ed,verbs=| 0:-24 2:-15
tense=ing,verbs=| 1:-18 2:12
tense=now,verbs=| 1:25
tense=verb,verbs=| 0:25 1:-20
then=| aux:-25 cap:-45 conj:55 cue:-49 det:-60 edge:45 end:35 ing:-48 low:-24 prep:19 prepsub:21 semi:60 sub:40
tier=| firm:19 loose:-52 mid:-16
urge,after=| det:-12 low:24 role:23
urge,content=| R:16
urge,gap=| 0:25
urge,nounish=| False:18
urge,phrase=| False:18
urge,quoted=| False:24
urge,right=| det:-12 low:22 role:23
urge,source=| L:16
urge,tier=| mid:18
utter,after=| comma:-37 det:-22 end:-22 low:-23 prep:73 quote:48
utter,content=| R:-14
utter,gap=| 0:-28 1:46 2:-20
utter,nounish=| False:-24
utter,phrase=| True:-29
utter,quoted=| False:-59 True:40
utter,right=| cap:-42 poss:-30 prep:18 quote:63
utter,source=| L:-22
utter,tier=| mid:-17
voice,after=| low:49 poss:34 prep:-51
voice,content=| R:15
voice,gap=| 0:12
voice,nounish=| False:36 True:-32
voice,right=| low:30 poss:30 prep:-25 quote:19 that:19
voice,source=| N:13
voice,tier=| loose:44 mid:-40
will,after=| prep:16 role:-62 that:17
will,content=| R:40
will,gap=| 0:24
will,nounish=| True:20
will,phrase=| False:22
will,quoted=| True:24
will,right=| prep:21 role:-54 that:17
will,tier=| firm:34 loose:56 mid:-68
""",
    "segment": """\
after=| cap:22 conj:20 dash:-25 edge:38 low:-33 mark:27 pron:18 rel:-23 sub:30 that:13 title:-26 verb:-21
after=conj,shape=| lower:14
after=cue,shape=| title:-16
after=dash,shape=| lower:-20
after=det,shape=| title:13
after=edge,shape=| lower:24 mostly:-17 title:-14 upper:46
after=ing,shape=| lower:-13
after=low,shape=| title:-17
after=prep,shape=| lower:29 title:14 upper:-41
after=rel,shape=| lower:-16
after=sub,shape=| lower:20
bare,said=| False:-27 True:13
bare,source=| E:33 I:28 N:-75
bare,source=E,long=| True:14
bare,source=N,long=| False:-40 True:-35
before=| aux:26 bracket:15 cap,cap:12 cap,prep:-32 comma:18 comma,low:-17 conj,mark:21 cuenoun:21 dash:-40
  dash,cap:-27 det,comma:-30 det,edge:-19 det,ing:-18 det,prep:-21 det,sub:30 edge:23 edge,edge:23 mark:24
  mark,comma:24 prep:-19 prep,low:-30 prep,lows:-12 prep,title:-16 that:12
before=aux,size=| 2:12 4-6:12
before=cap,shape=| lower:21 mostly:-17 title:-23 upper:14
before=cap,size=| 1:-17 13+:22 2:15 4-6:-25
before=colon,shape=| upper:-15
before=colon,size=| 13+:-20
before=comma,shape=| lower:-15 upper:32
before=comma,size=| 13+:14 7-12:15
before=cuenoun,shape=| lower:36
before=dash,shape=| upper:-44
before=det,size=| 1:-13 4-6:14
before=edge,shape=| upper:23
before=edge,size=| 7-12:12
before=low,shape=| lower:-12 title:-12
before=low,size=| 1:-15
before=prep,size=| 1:16 2:-15 3:-15
before=sub,size=| 1:13
form=| ing:12 none:-14
gap=| 7-12:17
group=call,source=| N:14
group=| other:-21 say:16
group=other,gap=| 1:-21 4-6:-16
group=other,source=| E:28 I:29 L:-12 N:-62
group=say,source=| L:14
group=think,gap=| 1:-12
group=think,source=| L:18
inner=| adv:-22 comma:-27 role:-19 time:-21 verb:14
margin=| 0:-60 1:-75 2:-99 3:252
mode=| bare:-14 tag:12
mode=bare,inner=| cap:-14 comma:-51
mode=bare,shape=| lower:19 mostly:-13 upper:-12
mode=bare,size=| 13+:-15
mode=tag,shape=| upper:13
mode=tag,size=| 7-12:12
mode=verb,inner=| adv:-16 comma:17 role:-18
mode=verb,shape=| lower:14 mostly:-19 title:-26 upper:22
mode=verb,size=| 13+:42 2:-27 3:-18 4-6:-15
named=| False:-18 True:13
open=| False:20
shape=| lower:25 mostly:-30 title:-18 upper:19
size=| 1:-14 13+:12 2:-12 7-12:14
size=1,shape=| lower:-40 title:26
size=13+,shape=| lower:23
size=2,shape=| lower:-17 upper:16
size=3,shape=| title:-17
size=4-6,shape=| lower:32 upper:-19
size=7-12,shape=| lower:20 upper:27
source=| E:23 I:25 N:-36
tag,source=L,long=| True:-12
told=| True:28
verb,said=| False:20
verb,source=| E:-16 N:35
verb,source=E,long=| False:-12
verb,source=L,long=| False:12
verb,source=N,long=| False:27
whole=| False:-13
with,aloud=| True:-29
with,gap=| 4-6:-18
with=| verb:-30
""",
    "holder": """\
| E:34 I:14 I,other:14 L,call:-21 L,colon:24 L,judge:-15 L,rel,who:33 L,say:13 L,show:18 L,think:-14 L,whole:25
  N,call:43 N,colon:-25 N,earlier:-40 N,judge:34 N,other:-29 N,say:-26 N,think:19 R:28 R,other:28
E,aloud=False,distance=| 1:-29
E,aloud=| True:40
E,aloud=True,distance=| 1:51
E,distance=| 1:22
E,form=| aux:19 none:46 past:13
E,mode=| bare:46 tag:80 verb:-69
E,said=| False:34
E,said=False,distance=| 1:65
E,said=True,distance=| 1:-42
I,form=| aux:12
I,gap=| 13+:41
I,helper=| :14
L,apposed=| adv:13 cap:-21 cap,cap:-39 cap,det:-19 low:15 num:-21 time:64
L,call,prev=| edge:-43 prep:-13 qword:32
L,colon,prev=| comma:35 ed:-14 edge:25 prep:14
L,conj,over=| cap:-23 edge:26
L,cut=| ,aux:-58 ,ing:-26 ,past:23 adverbial,past:-31 circumstance,past:-13 ed,aux:45 ed,colon:24 ed,ing:36
  verb_after_comma,aux:-20 verb_after_comma,past:-16 verb,aux:18
L,cut=,last=| body:18 cap:18 conj:-23 det:-22 low:-38 num:12 poss:-19 prep:-18 role:17 title:22
L,cut=adverbial,last=| cap:-16 low:-18
L,cut=ed,last=| cap:25 low:12
L,cut=verb_after_comma,last=| cue:-12 pron:-13
L,cut=verb,last=| adv:-17 cap:-25 conj:18 prep:33 pron:32
L,form=| aux:-13 colon:24 past:-19
L,form=aux,prev=| comma:31 cue:-12 edge:15 prep:16 sub:-16 that:-21
L,form=colon,prev=| comma:35 ed:-14 edge:25 prep:14
L,form=ing,prev=| cue:15 edge:15
L,form=past,prev=| cue:-17 cuenoun:-18 ing:-15 mark:-16 prep:-54 qword:36 rel:34 sub:14
L,form=s,prev=| edge:-22
L,gap=| ,c0v0r0:28 ,c0v1r0m:-19 ,c0v1r1:20 ,c0v2r1:50 ,c1v1r0:-50 ,c1v2r1:-27 ,c2v1r0:19 ,c2v2r1:16 ,c3v2r1:16
  comma,c0v0r0:-43 comma,c0v1r0:23 comma,c1v0r0:13 rel:-23 relcomma:-13 relcomma,c0v0r0:-19
L,gap=,rank=| 0:63 2:-17 3:-17 7:-14 8:-15
L,gap=comma,rank=| 0:-16 2:12 5:-13
L,helper=,form=| colon:24 past:-38
L,helper=,start=| adv:-34 cap:46 cuenoun:-12 det:21 ed:-17 low:-32 lows:-23 num:13 pron:62 pronaux:-18 sub:-39
  time:-16 title:32
L,len=| 1:-30 3:17 4-6:-24
L,next=| aux:-22 comma:-22 cue:70 edge:-54 prep:-22
L,other,prev=| comma:40 cue:-19 cuenoun:-22 edge:39 ing:-18 mark:30 rel:-14 sub:25 that:-17
L,prep,over=| ed:-18 edge:29 ing:-12 low:-21
L,prev=adv,gap=| :-14
L,prev=| comma:39 cue:-22 cuenoun:-25 dash:32 edge:25 ing:-28 prep:-38 prepsub:25 qword:31 verb:-20
L,prev=comma,cut=| :-15 ed:82 verb_after_comma:-31
L,prev=comma,gap=| :23 comma:-12
L,prev=comma,rank=| 6:26
L,prev=comma,start=| cap:18 det:41 pron:19
L,prev=conj,cut=| :-36 verb:40
L,prev=conj,gap=| :15
L,prev=conj,rank=| 0:-25 1:-12 3:15
L,prev=conj,start=| cap:-29 pron:66
L,prev=cue,gap=| :-24
L,prev=cue,start=| det:14
L,prev=cuenoun,cut=| :-19
L,prev=cuenoun,gap=| :-22
L,prev=dash,cut=| :29
L,prev=dash,gap=| :23
L,prev=dash,start=| cap:22
L,prev=ed,cut=| :-20
L,prev=ed,rank=| 2:-12
L,prev=edge,cut=| :-16 ed:23 verb_after_comma:29
L,prev=edge,rank=| 1:18 2:12 3:-25 4:46 7:-20
L,prev=edge,start=| adv:-16 cap:18 det:13 sub:-19
L,prev=ing,cut=| :-16
L,prev=ing,gap=| :-21
L,prev=mark,rank=| 1:23
L,prev=prep,cut=| verb:-25 verb_after_comma:-20
L,prev=prep,rank=| 0:-25 2:-12 4:-19
L,prev=prep,start=| det:-31 num:12
L,prev=prepsub,cut=| :17
L,prev=prepsub,gap=| :27
L,prev=qword,cut=| :34
L,prev=qword,gap=| :25
L,prev=qword,rank=| 0:18
L,prev=rel,cut=| :29
L,prev=sub,cut=| ed:22
L,prev=sub,rank=| 0:33 1:-34
L,prev=sub,start=| pron:21
L,prev=that,cut=| verb:13
L,prev=verb,gap=| :-15
L,prev=verb,start=| det:-18
L,rank=| 0:18 3:-18 5:-23 8:-12
L,rank=0,last=| body:32 cap:38 det:-34 low:-41 prep:-28 pron:21 role:15
L,rank=1,last=| cap:22 det:27
L,rank=2,last=| body:-15 cap:-24 low:-27 prep:23
L,rank=3,last=| cap:16 prep:-21
L,rank=4,last=| cap:-19 low:-16 prep:36 pron:-21
L,rank=5,last=| cap:-20
L,rank=6,last=| cap:-12 low:22 prep:20 pron:-12
L,rank=7,last=| pron:20
L,start=| adv:-34 cap:46 cuenoun:-12 det:21 ed:-17 low:-32 lows:-23 num:13 pron:62 pronaux:-18 rel:33 sub:-39 time:-16
  title:32
L,start=adv,len=| 1:-14
L,start=cap,len=| 1:37 13+:26 4-6:-18
L,start=det,len=| 1:-36 13+:-16 3:44 4-6:26
L,start=low,len=| 1:-18 3:-13 7-12:-12
L,start=pron,len=| 1:40
L,start=quant,len=| 4-6:-13 7-12:30
L,start=sub,len=| 3:-13
L,start=title,len=| 2:14
L,think,prev=| comma:-22 edge:18 prep:-15
N,after=| comma:-21 edge:-20 prep:27 sub:52
N,before=| adv:28 body:18 cap:-36 comma:27 conj:-22 doc:23 edge:-16 rel:-23
N,form=| aux:-32 colon:-25 ing:40
R,before=| mark:30
R,commas=| 0:13
R,form=| past:15
R,helper=| :28
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
| bias:-114 certainty:39 margin:5 bounds:33 certainty,direct:6
kind=| direct:-39 indirect:-33 mixed:-36
source=| name:62 pronoun:-40 unresolved:-3 description:-18 none:-108
""",
}
