"""Weights of structural features in hundredths, written by `python -m benchmarks.fit_quotes`, not by hand.

A line holds the features that differ in their last value only: `L,gap=| comma:15 dash:-3` are "L,gap=comma" and
"L,gap=dash", a source left of its cue with a comma or a dash between. docs/quotes.md tells more.
"""

from __future__ import annotations

TABLES: dict[str, str] = {
    "source": """\
| F:36 F,say:24 I,ask:-17 I,call:10 I,declare:-11 I,hint:19 I,judge:19 I,noun:-24 I,say:-16 I,tell:-13 I,utter:11
  I,vow:18 L:28 L,ask:-23 L,call:-17 L,hint:25 L,judge:20 L,noun:-45 L,rel,that:-19 L,rel,which:36 L,rel,who:180
  L,tell:32 L,vow:30 L,whole:31 N:51 N,accord:-62 N,accuse:39 N,ask:75 N,call:43 N,hint:-36 N,judge:31 N,noun:68
  N,say:-72 N,tell:11 N,urge:13 N,utter:-10 N,vow:-51 R:-107 R,accord:67 R,accuse:-19 R,ask:-39 R,call:-47
  R,declare:-14 R,judge:-65 R,say:65 R,tell:-26 R,urge:-17
F,form=| ing:36
F,gap=| 13+:22 7-12:27
F,helper=| :37
F,len=| 1:10 2:23
F,opens=False,start=| cap:18
F,opens=| True:27
F,start=| cap:29
I,after=| cap:55 comma:14 cuenoun:-13 end:-14 low:-14 prep:21 that:-15
I,before=| conj:41 cue:-14 det:-10 low:-25 role:-10
I,form=| base:41 ing:28 past:-50 phrase:-10 that:-10
I,form=base,before=| cap:20 low:-13 prep:-20
I,form=ing,before=| conj:34 mark:11 prep:23
I,form=past,before=| comma:-12 conj:12
I,gap=| 1:12 2:-23 3:-17 4-6:20
I,helper=| not:-14 to:17
L,accuse,prev=| comma:19 conj:-11 cue:-10 ed:-10 sub:19 that:11 verb:10
L,apposed=| adv:63 adv,cap:40 adv,det:-21 aux:13 body:18 body,det:15 cap:-76 cap,cap:-40 cap,det:-46 cap,poss:10
  cap,role:21 cap,title:-39 cue:-11 cue,det:-21 cuenoun,cap:10 cuenoun,det:-12 doc:-18 doc,det:14 doc,pron:-27 ed:24
  ing:18 ing,cap:11 low:16 low,cap:21 low,det:13 low,ing:-23 low,poss:25 low,pron:-16 low,role:25 lows:15 lows,cap:26
  num:-11 num,cap:14 num,det:-16 prep:34 role:-42 role,cap:-51 role,det:13 time:60 time,cap:-11 time,det:39
  time,pron:21 time,title:34 title:-71 title,cap:-38 verb:11
L,ask,prev=| comma:-55 cue:14 edge:-12 ing:36 mark:-43 prep:-11
L,call,prev=| adv:-13 aux:-11 comma:-15 conj:12 cue:13 cuenoun:-11 dash:11 ed:-31 ing:-16 prepsub:17 qword:18 sub:-21
L,colon,prev=| edge:11
L,cut=| ,about:-15 ,base:-20 ,for:16 ,ing:-37 ,of:-12 ,past:12 ,phrase:26 adverbial,ing:-38 adverbial,phrase:-13
  adverbial,s:-12 circumstance,past:-22 circumstance,s:12 ed,about:-14 ed,base:44 ed,ing:101 ed,of:-11 ed,past:-33
  ed,s:-15 verb_after_comma,base:10 verb_after_comma,ing:-33 verb_after_comma,of:25 verb_after_comma,past:-61
  verb_after_comma,s:-12 verb,about:10 verb,base:26 verb,for:-14 verb,ing:61 verb,of:-14 verb,past:-93 verb,phrase:12
  verb,s:-10 verb,that:-27 verb,to:-11
L,cut=,last=| adv:-13 body:44 bracket:24 cap:120 conj:-175 cue:-15 cuenoun:18 det:-49 doc:36 ing:-22 low:-35 lows:33
  mark:-30 own:32 poss:30 prep:-89 prepsub:-62 pron:21 pronaux:35 quant:36 role:104 single:26 sub:-79 time:-30
  title:48
L,cut=adverbial,last=| adv:13 cap:-65 doc:-13 lows:-44 num:15 prep:20 role:-22
L,cut=circumstance,last=| conj:10 prep:-14 time:-20
L,cut=ed,last=| conj:121 cue:27 cuenoun:-26 doc:41 mark:23 pron:-23 quant:-15 role:-21 verb:-10
L,cut=verb_after_comma,last=| aux:19 body:-19 cap:-14 conj:-13 cue:-11 cuenoun:-12 det:26 doc:-15 ed:-21 low:-12
  lows:-13 prep:16 prepsub:19 role:13 sub:-11 time:14
L,cut=verb,last=| aux:-44 body:-32 cap:-31 conj:110 cuenoun:-15 ing:28 low:-36 lows:-39 prep:39 prepsub:30 pron:13
  quant:-15 role:-43 sub:25 time:21 title:-29 verb:23
L,declare,prev=| comma:11 cue:-22 cuenoun:-19 dash:12 edge:-13 prep:20 time:12
L,form=| about:-15 base:31 ing:54 of:-19 past:-28 phrase:22 s:-12 that:-13
L,form=about,prev=| comma:18 edge:-33 prep:-14
L,form=base,prev=| adv:-26 cap:32 colon:38 cue:-16 cuenoun:-11 ing:27 prep:-36 pronaux:-19 qword:16 rel:15 single:-17
  that:13 verb:15
L,form=ing,prev=| adv:-24 aux:-11 comma:36 conj:17 cue:20 dash:18 edge:21 ing:-28 prep:55 prepsub:-23 rel:11 sub:-13
  that:-36 time:15 verb:10
L,form=of,prev=| edge:12
L,form=past,prev=| adv:15 aux:-58 bracket:-15 cap:-33 comma:31 conj:-26 cue:-33 dash:27 det:-17 ed:-66 edge:15 ing:-11
  mark:17 poss:-15 prep:-56 prepsub:15 qword:19 semi:20 single:-16 sub:11 that:16 verb:-48
L,form=phrase,prev=| comma:21 conj:-14 edge:-23 mark:20 sub:29
L,form=s,prev=| comma:-22 conj:27 cue:-35 ed:23 ing:-30 prep:-52 prepsub:22 rel:14 single:18 verb:-10
L,form=that,prev=| comma:-33 edge:31 prep:17
L,form=to,prev=| edge:-17
L,gap=| :-56 ,c0v0r0:174 ,c0v0r0m:-47 ,c0v1r0:83 ,c0v1r0m:-53 ,c0v1r1:47 ,c0v2r0:59 ,c0v2r1:30 ,c0v2r1m:33 ,c1v0r0:-79
  ,c1v0r1:-20 ,c1v1r0:-87 ,c1v1r0m:-15 ,c1v1r1:-16 ,c1v1r1m:-12 ,c1v2r0:-47 ,c1v2r1:-73 ,c1v2r1m:-20 ,c2v1r0:43
  ,c2v1r0m:29 ,c2v1r1:19 ,c2v2r0:-11 ,c2v2r1:-12 ,c3v2r0:-57 ,c3v2r0m:-17 bracket,c0v0r0:34 bracket,c1v0r0:-18
  comma:29 comma,c0v0r0:-118 comma,c0v0r0m:-22 comma,c0v1r0:10 comma,c0v1r0m:-13 comma,c0v1r1:-25 comma,c0v2r0:20
  comma,c0v2r0m:-17 comma,c0v2r1:-24 comma,c1v0r0:96 comma,c1v0r1:19 comma,c1v1r0:32 comma,c1v1r1:37 comma,c1v2r0:-70
  comma,c1v2r1:56 comma,c2v0r0:39 comma,c2v2r0:-16 comma,c3v0r0:19 comma,c3v1r0:-15 comma,c3v2r1:27 dash:-18
  dash,c0v0r0:-36 dash,c1v0r0:25 rel:-45 rel,c0v2r0:11 rel,c1v0r0:-18 rel,c1v2r0:-14 rel,c1v2r1:-15 rel,c2v2r1:-17
  relcomma:-94 relcomma,c0v0r0:-48 relcomma,c0v1r0:-12 reldash:-21 time:53 time,c0v0r0:36 time,c0v1r0:26
  time,c0v2r0:-12 time,c1v0r0:-17
L,gap=,rank=| 0:99 1:11 3:-15 4:-20 5:-11 6:-25 7:-14 8:-35 9:-44
L,gap=bracket,rank=| 0:-42 1:48 2:21 3:-14
L,gap=comma,rank=| 0:-15 2:28 4:21 6:15 7:12 9:-18
L,gap=dash,rank=| 0:-38 1:-35 2:-13 3:54 7:10
L,gap=rel,rank=| 0:43 2:-15 3:-30 5:-21 6:-12 7:-18
L,gap=relcomma,rank=| 0:-30 1:-20 2:-14 3:-14
L,gap=time,rank=| 0:43 1:35 3:-10 4:-16
L,helper=| :65 be:-115 have:41 modal:-17 own:51
L,helper=,form=| about:-27 for:-16 ing:-62 of:-22 past:32 phrase:23 s:-36 that:-30
L,helper=,start=| adv:-17 cap:15 cuenoun:-22 det:14 ed:-56 ing:-26 low:20 lows:-25 poss:22 pron:62 pronaux:-17
  quant:-14 qword:-12 role:-21 sub:-74 time:-41 title:54
L,helper=be,form=| ing:128 past:-213
L,helper=be,start=| cap:-31 pron:-58 quant:19 role:16
L,helper=have,form=| past:15
L,helper=have,start=| lows:16 num:-12 quant:42 sub:-10 title:-15
L,helper=headline,form=| past:-24 s:19
L,helper=modal,form=| base:28 past:-20
L,helper=modal,start=| cap:28 det:16 low:-16 pron:-15
L,helper=not,form=| past:-14
L,helper=not,start=| cap:-17 det:15 pron:20
L,helper=own,form=| about:11 for:10 that:16 to:10
L,helper=own,start=| cap:57 title:22
L,helper=to,form=| base:25 ing:-15 past:13 s:-23
L,helper=to,start=| adv:-21 cap:36 det:-22 ing:-21 low:-22 lows:14 pron:18 role:21 sub:-33 time:-17 title:19
L,hint,prev=| adv:17 aux:11 comma:12 ed:19 edge:24 ing:-10 mark:16 prepsub:15 that:-13 verb:-11
L,judge,prev=| adv:-44 aux:12 comma:15 conj:-17 cue:14 ed:13 edge:-24 ing:-16 mark:17 prep:-24 prepsub:-12 rel:45
  sub:12
L,len=| 1:-69 13+:33 2:-47 3:-35 4-6:-32
L,next=| aux:-39 ed:-55 edge:-19 verb:-27
L,noun,prev=| comma:-29 prep:23 sub:-20 verb:-10
L,prev=| adv:-21 aux:-52 bracket:-10 cap:-21 colon:14 comma:33 cue:-52 cuenoun:-29 dash:50 det:-32 ed:-39 edge:31
  ing:-47 mark:46 prep:-64 prepsub:14 pron:-16 pronaux:-17 qword:25 rel:49 semi:21 single:-20 sub:13 verb:-40
L,prev=adv,cut=| :-13 adverbial:-15 ed:20 verb_after_comma:-12
L,prev=adv,gap=| :-50 comma:23
L,prev=adv,rank=| 1:13 2:11 3:-16 4:-10
L,prev=adv,start=| adv:12 cap:24 cuenoun:-13 pron:21 quant:-68 role:-12
L,prev=aux,cut=| :-44 ed:-15 verb:11
L,prev=aux,gap=| :-31 comma:-20
L,prev=aux,rank=| 0:-37 1:-15 2:24 3:-20 4:14
L,prev=aux,start=| adv:-15 cap:20 ed:-10 lows:12 quant:-21 title:-12
L,prev=bracket,cut=| :-15
L,prev=bracket,gap=| :31 bracket:-40
L,prev=bracket,rank=| 0:-16
L,prev=cap,cut=| :-15 verb:-10
L,prev=cap,gap=| :-16 comma:-10
L,prev=cap,rank=| 0:-14
L,prev=cap,start=| body:-13 det:20 low:19
L,prev=colon,cut=| verb:20
L,prev=colon,gap=| :29
L,prev=comma,cut=| :-16 adverbial:-21 ed:69 verb:31 verb_after_comma:-22
L,prev=comma,gap=| :34 bracket:34 comma:-12 rel:-12 relcomma:-15
L,prev=comma,rank=| 0:46 1:12 2:10 3:17 4:11 6:-55 7:11 8:-24
L,prev=comma,start=| body:21 cap:20 cuenoun:-12 det:-10 ing:-34 low:25 poss:28 pron:-16 quant:22 role:42 sub:-31
  time:-16 title:29
L,prev=conj,cut=| :10 ed:-17 verb:25
L,prev=conj,gap=| :37 rel:-23
L,prev=conj,rank=| 0:-74 1:15 2:21 3:12 4:-11 5:16 6:20
L,prev=conj,start=| adv:21 cap:-83 cuenoun:25 det:22 ed:-12 low:-38 lows:14 poss:-11 pron:52 role:13 title:-29
L,prev=cue,cut=| circumstance:22 ed:-17 verb:-44
L,prev=cue,gap=| :-71 comma:25
L,prev=cue,rank=| 0:32 1:-45 2:-22 3:-20 4:11 7:10
L,prev=cue,start=| cap:-26 det:-30 poss:-10 pron:-21 quant:31 role:-10 title:18
L,prev=cuenoun,cut=| :-26
L,prev=cuenoun,gap=| comma:-12
L,prev=cuenoun,rank=| 3:-19 6:10
L,prev=cuenoun,start=| cap:18 cuenoun:12 doc:-11 title:-38
L,prev=dash,cut=| ed:23
L,prev=dash,gap=| :31 comma:39 dash:-53
L,prev=dash,rank=| 0:62 2:-20 4:-13
L,prev=dash,start=| cap:61 det:-26 title:32
L,prev=det,cut=| :-31
L,prev=det,gap=| :-43
L,prev=det,rank=| 0:-26 1:-15
L,prev=det,start=| cap:-14 lows:-13
L,prev=ed,cut=| :-32
L,prev=ed,gap=| time:-16
L,prev=ed,rank=| 0:-22 1:-44 5:11 6:-10 8:13
L,prev=ed,start=| body:19 cap:38 det:-60 lows:-12 num:11 quant:12 role:-19
L,prev=edge,cut=| :-18 circumstance:13 verb:-14 verb_after_comma:50
L,prev=edge,gap=| bracket:-14 comma:51 dash:44 rel:-30 relcomma:-41 time:12
L,prev=edge,rank=| 0:-28 1:10 2:42 3:52 5:27 8:-35 9:-32
L,prev=edge,start=| adv:-28 cap:37 det:43 poss:21 pron:48 pronaux:-64 qword:-38 sub:-44 time:-11 title:48
L,prev=ing,cut=| :-14 adverbial:-10 verb:-13
L,prev=ing,gap=| :-40 comma:10
L,prev=ing,rank=| 1:15 2:-23 3:-20 4:-13 6:12
L,prev=ing,start=| body:-17 cap:-30 lows:-26 pron:13 quant:28 role:15 title:-16
L,prev=mark,cut=| :68 adverbial:-28 ed:38 verb:-26
L,prev=mark,gap=| :17 comma:15
L,prev=mark,rank=| 0:18 1:18 2:-16 4:24
L,prev=mark,start=| cap:13 det:68 low:-23 sub:-18
L,prev=poss,cut=| verb:13
L,prev=prep,cut=| :16 adverbial:-12 circumstance:-25 ed:-26 verb_after_comma:-27
L,prev=prep,gap=| :-51 bracket:-10 comma:-33 rel:48 time:-12
L,prev=prep,rank=| 0:-25 2:-21 3:16 4:-32 5:-22 8:18
L,prev=prep,start=| adv:16 body:11 cap:-90 det:-51 doc:33 ed:14 poss:-12 pron:-24 quant:28 role:-20 time:10
L,prev=prepsub,cut=| :14 ed:10
L,prev=prepsub,gap=| :24
L,prev=prepsub,rank=| 0:41 1:15 2:-24
L,prev=prepsub,start=| cap:-11 det:23 low:10 time:-20 title:11
L,prev=pron,rank=| 1:-15 2:10
L,prev=pronaux,cut=| :-21
L,prev=pronaux,gap=| :-13
L,prev=pronaux,start=| low:-14
L,prev=qword,cut=| :51
L,prev=qword,gap=| :59 comma:-29
L,prev=qword,rank=| 0:37 1:-16 5:-11
L,prev=qword,start=| cap:29 det:21 pron:-38 quant:-11 role:12
L,prev=rel,cut=| :16 verb:17
L,prev=rel,gap=| :31 comma:12
L,prev=rel,rank=| 0:23 1:26 5:-12
L,prev=rel,start=| det:27 ed:-17 pron:44
L,prev=semi,cut=| :25
L,prev=semi,gap=| :14
L,prev=single,cut=| :-25
L,prev=single,gap=| :-25
L,prev=single,rank=| 0:-29
L,prev=sub,cut=| :38 ed:19 verb:-18 verb_after_comma:-11
L,prev=sub,gap=| :13 rel:-18 time:11
L,prev=sub,rank=| 0:18 1:40 5:-20 7:-20 8:-14
L,prev=sub,start=| cap:45 low:-13 num:-31 pron:-35 quant:-20 role:51 sub:-10 title:10
L,prev=that,cut=| :72 ed:-10 verb:-52
L,prev=that,rank=| 0:43 1:17 2:-18 5:-13
L,prev=that,start=| cap:17 det:30 pron:-38 title:-10
L,prev=time,cut=| :-23 ed:25 verb:20 verb_after_comma:-10
L,prev=time,gap=| :-11
L,prev=time,rank=| 1:-12 2:-19 3:17 6:21
L,prev=time,start=| low:-12 num:-31 pron:37
L,prev=verb,cut=| :-14
L,prev=verb,gap=| :-12 comma:-34 time:14
L,prev=verb,rank=| 0:10 1:-12 3:-16 4:-15
L,prev=verb,start=| adv:-10 det:-53 poss:-13 quant:11
L,rank=| 0:34 1:19 3:-21 4:-24 5:-38 6:-38 7:-21 8:-32 9:-32
L,rank=0,last=| adv:12 aux:-42 body:18 cap:-24 conj:-106 cue:47 cuenoun:-29 doc:23 ed:21 low:-41 lows:-51 mark:-19
  poss:43 prep:-11 prepsub:-41 pron:111 pronaux:72 role:16 sub:-54 title:16 verb:19
L,rank=1,last=| aux:16 doc:26 ed:21 ing:18 num:12 prepsub:-33 pron:-45 pronaux:-21 quant:37 role:41 sub:-38 verb:-20
L,rank=2,last=| conj:10 det:-28 doc:13 low:17 mark:21 prep:-22 prepsub:16 pron:-47 pronaux:-28 quant:14 sub:18
  time:-10 title:19
L,rank=3,last=| body:-12 cap:22 conj:23 ing:-11 lows:-16 prep:10 prepsub:10 quant:-24 title:16
L,rank=4,last=| body:-11 conj:15 cue:-21 det:-11 low:22 lows:15 num:23 prep:-13 pron:-12 quant:-11 role:27 title:-12
L,rank=5,last=| body:21 cap:-16 conj:50 cue:-23 doc:-19 lows:10 pron:-13 role:-38 title:-14
L,rank=6,last=| cap:21 conj:14 det:-15 doc:10 ed:-15 low:-26 quant:-10 role:-19
L,rank=7,last=| body:-22 cap:17 conj:34 cuenoun:18 low:-39
L,rank=8,last=| cap:-13 conj:17 low:-23 lows:-19 pron:13
L,rank=9,last=| body:-12
L,rel,prev=| cap:44 comma:92 doc:-24 low:29 lows:-11 role:32
L,say,prev=| adv:-37 aux:-27 cap:-10 colon:22 comma:46 conj:11 cue:-44 cuenoun:-36 dash:49 det:-14 ed:-31 edge:33
  ing:-13 mark:63 poss:-14 prep:-51 prepsub:-10 semi:23 verb:-15
L,start=| adv:-38 body:18 cap:91 cuenoun:-21 det:32 doc:-17 ed:-58 ing:-55 low:-27 poss:12 pron:33 pronaux:-27
  quant:48 qword:-41 rel:179 role:22 sub:-127 time:-61 title:69
L,start=adv,len=| 1:-28 13+:-11 2:-22 3:32 7-12:-10
L,start=body,len=| 1:-25 13+:20 3:22 7-12:-11
L,start=cap,len=| 1:53 13+:45 2:-14 3:-20 4-6:11 7-12:15
L,start=cuenoun,len=| 2:-13 3:-10 4-6:-11 7-12:13
L,start=det,len=| 1:-32 13+:-23 2:12 3:34 4-6:31 7-12:10
L,start=doc,len=| 1:-21
L,start=ed,len=| 1:-10 3:-17 4-6:-15 7-12:-14
L,start=ing,len=| 1:-13 13+:13 3:-25 4-6:-11 7-12:-11
L,start=low,len=| 1:-29 13+:-13 2:31 3:-22 4-6:-17 7-12:24
L,start=lows,len=| 1:-29 13+:-17 2:34
L,start=num,len=| 1:-33 2:19 3:10
L,start=poss,len=| 1:57 4-6:-21 7-12:-15
L,start=pron,len=| 1:94 13+:-16 2:-15 4-6:-10 7-12:-16
L,start=pronaux,len=| 1:48 4-6:-33 7-12:-11
L,start=quant,len=| 13+:12 3:22 4-6:14 7-12:10
L,start=qword,len=| 1:-22 2:-17
L,start=role,len=| 13+:10 3:-23 4-6:30 7-12:11
L,start=sub,len=| 1:-30 2:-61 3:-18
L,start=time,len=| 1:-10 13+:14 2:-24 3:-25 4-6:-18
L,start=title,len=| 1:-25 13+:20 2:52 3:-12 4-6:14 7-12:20
L,tell,prev=| adv:18 comma:10 dash:-14 edge:33 ing:10 mark:27 prep:-11 prepsub:-14 verb:-12
L,urge,prev=| comma:10 edge:-32
L,utter,prev=| conj:-23 edge:17 mark:-12 prep:-11 prepsub:13 verb:17
L,vow,prev=| aux:-14 comma:14 conj:30 cue:-15 rel:13 that:-14
N,after=| adv:25 aux:37 body:-15 cap:-46 cue:34 cuenoun:12 det:-42 doc:-15 ed:-12 end:23 ing:-38 low:-21 lows:-26
  mark:60 poss:-28 prep:86 prepsub:14 pron:-73 pronaux:-15 quant:-13 qword:21 role:-13 sub:43 that:12 time:75
  title:-25
N,before=| aux:48 cap:-41 comma:-14 conj:-21 cuenoun:24 dash:20 det:60 ing:-25 low:18 lows:13 mark:-77 poss:-12
  prep:11 pronaux:-11 rel:30 single:-17 sub:77 that:-13 time:-19 verb:-12
N,form=| about:25 base:-32 of:22 past:68 phrase:-56 s:11 that:23
N,helper=| :-56 be:116 modal:27 not:19 own:-49
R,apposed=aux,next=| end:-13
R,apposed=cap,last=| cuenoun:-18 low:-12 role:33 title:18
R,apposed=cap,next=| comma:10 end:14
R,apposed=conj,last=| low:-12
R,apposed=conj,next=| end:-33
R,apposed=cue,last=| body:-11 cap:-12
R,apposed=cue,next=| end:-60
R,apposed=det,last=| adv:13 body:15 cap:29 doc:-12 ing:13 low:32 lows:28 num:12 prep:15 title:25
R,apposed=det,next=| comma:82 end:73 mark:15 prep:-32 rel:16
R,apposed=ed,last=| low:-14
R,apposed=low,last=| low:20
R,apposed=low,next=| end:42
R,apposed=num,last=| ed:12 low:19 num:-23
R,apposed=num,next=| comma:-45 end:31 prep:-10
R,apposed=rel,last=| body:10 cap:-23 comma:-25 cuenoun:-11 doc:-12 low:23 lows:11 num:26 prep:-13 rel:-20 role:15
  time:15
R,apposed=rel,next=| comma:11 end:41 prep:-14 rel:-25
R,apposed=role,last=| cap:68
R,apposed=role,next=| comma:53
R,apposed=sub,last=| low:-11
R,apposed=sub,next=| end:-21
R,apposed=title,last=| body:19 cap:65 low:11
R,apposed=title,next=| comma:12 end:64
R,before=| bracket:-11 conj:-68 edge:-36 mark:64 prepsub:-10 rel:-17 sub:-13 that:-10 time:-21
R,before=comma,next=| adv:-11 aux:-12 bracket:23 cap:-25 comma:43 conj:-19 cue:-13 cuenoun:-23 dash:22 end:61 mark:-12
  prep:-21
R,before=comma,second=| aux:49 cap:-37 cue:-11 cuenoun:11 det:-34 edge:82 end:-19 prep:30 rel:-12 role:-17 title:-21
  verb:-11
R,before=comma,start=| cap:43 ing:-14 low:15 poss:-12 pron:-22 quant:24 time:-12
R,before=conj,next=| end:-26 mark:10 prep:-14
R,before=conj,second=| cap:10 det:-11 edge:-26 prep:-10 pron:17
R,before=conj,start=| cap:-16 det:-14 low:-12
R,before=edge,next=| comma:100 conj:-14 end:-43 prep:-32
R,before=edge,second=| cue:-16 det:35 edge:-21 ing:-10 prep:-14
R,before=edge,start=| qword:-18 title:-13
R,before=mark,next=| aux:-18 bracket:30 conj:-11 cue:-21 cuenoun:-13 ed:-20 end:63 ing:-11 mark:37 prep:23 time:-11
  verb:-18
R,before=mark,second=| adv:-12 aux:-32 cap:-68 conj:-11 cue:101 det:-47 ed:13 edge:94 end:30 ing:37 low:-51 num:-26
  poss:33 prep:26 pron:18 rel:37 role:-19 sub:17 title:-43
R,before=mark,start=| cap:37 det:14 poss:-13 quant:11 title:22
R,before=prepsub,next=| comma:-12
R,before=pronaux,next=| prep:-12
R,before=rel,next=| comma:-13 conj:14 end:-10
R,before=rel,second=| aux:13 edge:-11
R,before=rel,start=| time:11
R,before=that,start=| body:12 cap:-12
R,commas=| 0:-56 1:-55 2:-12 3:16
R,form=| base:-39 ing:-116 past:10 phrase:44
R,form=base,commas=| 0:-19 1:-16
R,form=ing,commas=| 0:-79 1:-32
R,form=past,commas=| 0:-39 1:46 2:16 3:-13
R,form=phrase,commas=| 0:123 1:-32 2:-37 3:-10
R,form=s,commas=| 0:-43 1:-21 2:19 3:39
R,helper=| :-44 have:-34 to:-21
R,last=| adv:-22 aux:-24 body:63 bracket:-44 cap:79 comma:-63 conj:-16 cue:-35 det:-26 doc:38 ed:-34 num:15 poss:-12
  prep:-12 prepsub:-11 pron:-14 rel:-41 role:31 time:17 title:64 verb:-32
R,next=| adv:-27 aux:-53 bracket:40 bracket,cap:-31 bracket,comma:12 cap:-49 cap,cap:-12 cap,end:-11 colon:50
  comma:109 comma,aux:58 comma,cap:-52 comma,conj:-17 comma,cue:77 comma,det:-79 comma,ing:41 comma,mark:13
  comma,poss:31 comma,prep:47 comma,pron:15 comma,quant:10 comma,rel:13 comma,role:-32 comma,sub:16 comma,title:-49
  conj:-39 conj,det:-10 conj,low:-14 cue:-31 cue,prep:-14 cue,that:11 cuenoun:-49 cuenoun,end:-14 cuenoun,prep:-15
  dash:46 ed:-44 ed,prep:-12 ed,time:-16 edge:56 edge,edge:56 end:65 end,edge:61 ing:-24 mark:29 mark,cap:27
  mark,pron:22 poss:12 prep:-76 prep,aux:11 prep,cap:-39 prep,det:28 prep,low:-24 prepsub:-12 pron:-16 rel,aux:-37
  rel,ed:21 rel,lows:10 sub:-11 that:-11 time:-28 time,end:-16 verb:-29
R,next=adv,commas=| 0:-16
R,next=aux,commas=| 0:-26 1:-22
R,next=bracket,commas=| 0:49
R,next=cap,commas=| 0:-41
R,next=colon,commas=| 0:14 1:37
R,next=comma,commas=| 0:59 1:73 2:-23
R,next=conj,commas=| 0:-11 1:-21
R,next=cue,commas=| 0:-16 1:-10
R,next=cuenoun,commas=| 0:-37 1:-11
R,next=dash,commas=| 0:40
R,next=ed,commas=| 0:-25 1:-14
R,next=end,commas=| 0:-19 1:51 2:33
R,next=ing,commas=| 0:-12
R,next=mark,commas=| 0:11 1:-16 2:34
R,next=poss,commas=| 1:12
R,next=prep,commas=| 0:11 1:-70 2:-16
R,next=time,commas=| 0:-18
R,next=verb,commas=| 1:-17
R,rank=| 0:60 1:18 2:27 3:-11 5:-36 6:-24 7:-25 8:-44 9:-70
R,start=| adv:-11 body:13 cap:35 det:-20 ing:-19 low:13 poss:-34 pron:-56 pronaux:-11 quant:32 qword:-33
""",
    "side": """\
| L:-24 LR:-51 R:76
L,after=| adv:18 adv,end:17 adv,prep:25 aux:-25 bracket:39 cap:-33 cap,aux:-17 cap,end:15 cap,low:-16 cap,prep:-15
  cap,that:-18 cap,time:22 colon:-35 colon,quote:-37 comma:66 comma,aux:-33 comma,cue:121 comma,det:27 comma,ing:59
  comma,low:-22 comma,prep:25 comma,quote:-227 comma,rel:73 comma,sub:57 comma,that:-25 comma,verb:-15 conj:42 dash:61
  det:-47 det,cap:13 det,cuenoun:-13 det,low:-23 det,num:-14 det,time:26 ed:-15 end:108 end,edge:107 ing:-20 low:-58
  low,prep:-14 lows:-47 lows,prep:-14 poss:-40 prep:45 prep,aux:-16 prep,cap:31 prep,cue:-18 prep,det:14 prep,ing:-31
  prep,low:23 prep,quant:22 prep,quote:-12 prep,sub:-13 prep,time:64 prep,title:-14 prep,verb:-20 prepsub:62
  prepsub,det:24 pron:-67 pron,aux:-25 pron,ed:-15 pronaux:-10 quant:-17 quote:-43 quote,quote:-43 qword:-20 role:-20
  role,that:-12 that:-57 that,cap:-12 that,pron:-15 time:89 time,end:23 time,prep:32 time,time:10 title:-20
  title,cap:-15
L,before=| aux:-15 body:-21 bracket:-20 cap,cap:-25 cap,edge:-10 colon:-15 comma,adv:-19 comma,cap:-12 comma,conj:-18
  comma,ed:25 comma,low:37 comma,lows:-21 comma,num:-13 comma,role:22 comma,verb:-10 conj:-40 conj,comma:-23
  conj,edge:-12 cue:-16 cuenoun:30 dash,low:-15 doc:31 ed:-12 ing:35 low:19 low,cap:18 prep:-31 prepsub:-32
  prepsub,comma:-10 pron:-19 pron,sub:-10 pronaux:10 pronaux,edge:10 quote:54 quote,quote:54 qword,aux:-12
  qword,prep:-11 rel,prep:-16 single:17 single,quote:17 sub:-17 sub,comma:16 sub,conj:-11 sub,cue:-24 sub,dash:33
  sub,quote:17 sub,time:-16 that,cuenoun:11 that,low:-30 verb:-14
L,before=aux,side=| N:-12
L,before=bracket,side=| L:-12
L,before=cap,after=| prep:-19
L,before=comma,after=| adv:-14 colon:-12 comma:-66 det:10 end:50 ing:-13 low:-17 pron:-14 quote:16 role:-10 time:30
L,before=comma,side=| N:-42 R:48
L,before=conj,side=| L:-18 N:-11
L,before=cuenoun,side=| L:18 N:13
L,before=dash,side=| L:-17 N:12
L,before=ing,after=| prep:27
L,before=ing,side=| L:35
L,before=low,after=| prep:21
L,before=low,side=| L:-22 N:41
L,before=lows,side=| N:11
L,before=prep,after=| prep:-10
L,before=prep,side=| N:-21
L,before=prepsub,after=| prep:-11
L,before=prepsub,side=| L:-25
L,before=pron,side=| N:-19
L,before=quote,after=| cap:10 det:24 end:23 low:10 poss:-21 prep:35 prepsub:19 quote:-29 sub:46 that:-19
L,before=quote,side=| L:40 R:19
L,before=qword,side=| L:12
L,before=rel,after=| aux:-17 prep:-19 sub:10
L,before=role,side=| L:-14
L,before=single,side=| L:15
L,before=sub,after=| cap:-10 comma:-14 low:-12 prep:21 sub:-10
L,before=sub,side=| N:-22
L,before=that,after=| prep:22
L,before=that,side=| L:-15
L,form=| about:-21 for:-12 ing:-84 of:10 past:66 phrase:12
L,group=| accord:28 accuse:-22 ask:-48 call:-69 declare:56 hint:13 noun:-22 tell:104 urge:-32 utter:33 vow:-59
L,helper=| :-14 be:38 have:-25 headline:-21 to:-22
L,opens=| bracket:10 cap:19 conj:-25 det:27 poss:19 prep:-48 prepsub:-32 quant:-12 quote:82 qword:-11 sub:-34 time:-17
  title:15
L,rest=| 1:112 13+:-112 2:60 4-6:-16 7-12:-65
L,room=| 1:-33 13+:46 2:-19 4-6:-14
L,side=| I:-27 L:-63 N:-25 R:90
LR,after=| adv:-16 adv,aux:-11 adv,end:-13 adv,prep:-11 aux:77 cap:-16 cap,aux:15 cap,cap:15 cap,low:-14 colon:25
  colon,quote:-22 comma:48 comma,aux:97 comma,cap:21 comma,conj:24 comma,cue:-76 comma,det:-13 comma,ed:18
  comma,ing:-42 comma,low:11 comma,prep:10 comma,pron:14 comma,quant:-15 comma,quote:44 comma,rel:-65 comma,sub:-45
  comma,that:38 comma,verb:36 conj:-29 cue:12 cuenoun:-10 det,body:-15 det,low:-10 det,lows:-10 det,quote:34
  det,time:21 ed:31 end:-41 end,edge:-40 ing:-10 low:10 low,comma:10 low,end:10 low,prep:-10 low,sub:-11 poss:-36
  poss,low:-14 prep:-18 prep,aux:26 prep,cap:-22 prep,det:-10 prep,ing:45 prep,low:-30 prep,poss:24 prep,quant:-17
  prep,time:-30 prepsub:-27 prepsub,det:-16 pron:-23 pron,aux:-24 pron,verb:22 pronaux:-15 quant:16 quote:33
  quote,quote:33 qword:-23 rel:-19 role,prep:-10 role,that:-11 sub:40 sub,cap:18 sub,det:28 sub,pron:-22 that:-59
  that,adv:10 that,cap:-17 that,det:-23 time:-28 time,prep:-17
LR,before=adv,side=| L:10
LR,before=| aux:10 body:21 bracket,edge:-10 cap:10 cap,cap:20 colon:-19 comma:17 comma,adv:21 comma,cue:34
  comma,ing:17 comma,low:-20 comma,lows:43 comma,time:-43 comma,title:17 conj:-41 conj,edge:-18 conj,quote:-11
  dash:-29 det:-26 low:-20 low,cap:-11 low,det:-15 prep:-13 prepsub:-28 pron:15 qword:50 qword,prep:39 rel:49
  rel,comma:48 rel,prep:-26 semi:-11 sub:-39 sub,comma:18 sub,conj:-12 sub,edge:-37 sub,sub:-10 that:37 that,low:38
LR,before=aux,after=| prep:12
LR,before=aux,side=| L:-17 N:28
LR,before=cap,after=| prep:12
LR,before=cap,side=| L:-15 N:33
LR,before=colon,side=| L:-14
LR,before=comma,after=| adv:-15 cap:-22 colon:36 comma:146 det:-21 end:-17 ing:-10 pron:-18 time:-14
LR,before=comma,side=| L:-21 N:36
LR,before=conj,after=| low:-10 prep:22
LR,before=conj,side=| L:-22 N:-11
LR,before=cue,side=| L:-14
LR,before=dash,after=| prep:10
LR,before=dash,side=| L:-22
LR,before=det,side=| N:-24
LR,before=low,after=| det:-12
LR,before=low,side=| N:-11
LR,before=lows,side=| N:13
LR,before=prep,after=| cap:10
LR,before=prepsub,after=| prep:-10
LR,before=prepsub,side=| L:-19
LR,before=pron,side=| N:15
LR,before=quote,after=| adv:11 comma:71 det:-28 end:-19 prep:20 prepsub:-11 quote:37 role:13 sub:-39 that:-10
LR,before=quote,side=| L:10
LR,before=qword,after=| det:14
LR,before=qword,side=| L:50
LR,before=rel,after=| aux:23 sub:31
LR,before=rel,side=| L:59
LR,before=role,side=| L:-15
LR,before=sub,after=| prep:-15 sub:-12
LR,before=sub,side=| L:-14 N:-24
LR,before=that,after=| prep:31
LR,before=that,side=| L:57
LR,form=| about:-15 base:23 for:23 ing:-81 of:-18 past:13 s:29 to:-10
LR,group=| accuse:42 ask:-53 call:83 declare:-47 judge:-21 noun:-26 say:40 tell:-31 utter:-47 vow:17
LR,helper=| be:26 have:13 headline:18 modal:-14 not:-39 to:-49
LR,opens=| bracket:-24 cap:-25 poss:-12 prep:-19 pron:24 pronaux:23 quant:45 qword:-10 time:-37
LR,rest=| 1:-42 13+:11 2:-22 3:18 4-6:-15
LR,room=| 13+:-46 7-12:-16
LR,side=| I:-22 L:-34 N:43 R:-36
R,after=| adv,prep:-14 aux:-51 bracket:-30 cap:49 cap,cap:-18 cap,low:30 cap,prep:23 cap,that:22 cap,time:-19 colon:10
  colon,quote:59 comma:-114 comma,aux:-64 comma,cap:-12 comma,conj:-20 comma,cue:-45 comma,det:-14 comma,ed:-21
  comma,ing:-17 comma,low:12 comma,prep:-34 comma,prepsub:-12 comma,pron:-19 comma,quote:183 comma,sub:-12
  comma,that:-13 comma,verb:-21 conj:-13 cuenoun,prep:13 dash:-53 det:54 det,adv:10 det,cap:-19 det,cuenoun:14
  det,doc:11 det,low:33 det,lows:16 det,num:11 det,own:10 det,quote:-26 det,time:-47 ed:-16 end:-67 end,edge:-67
  ing:30 ing,det:13 low:49 low,comma:-19 low,end:-13 low,lows:15 low,prep:24 low,sub:12 lows:42 lows,prep:10
  lows,sub:12 poss:75 poss,low:18 prep:-27 prep,aux:-10 prep,cue:11 prep,ing:-14 prep,poss:-28 prep,quote:19
  prep,qword:18 prep,sub:15 prep,time:-34 prep,title:18 prep,verb:14 prepsub:-36 pron:91 pron,aux:49 pron,ed:18
  pron,verb:-20 pronaux:25 quote:10 quote,quote:10 qword:43 qword,pron:12 rel:15 role:18 role,that:23 sub:-47
  sub,cap:-17 sub,det:-23 sub,pron:16 that:116 that,cap:29 that,det:28 that,low:11 that,pron:20 time:-61 time,end:-17
  time,prep:-16 time,time:-19 title:20 title,cap:11
R,before=adv,side=| L:-14
R,before=aux,side=| L:20 N:-16
R,before=| bracket:11 bracket,edge:18 colon:35 comma:-14 comma,aux:-14 comma,cap:16 comma,conj:24 comma,cue:-29
  comma,doc:12 comma,ed:-18 comma,ing:-19 comma,low:-18 comma,lows:-22 comma,num:16 comma,role:-18 comma,time:35
  comma,title:-14 conj:81 conj,comma:28 conj,edge:30 conj,low:-14 conj,quote:15 cue:22 cuenoun:-27 dash:34
  dash,bracket:10 dash,low:15 det:31 doc:-26 ed:11 ing:-39 ing,comma:-10 low,det:15 low,low:-10 prep:44 prep,comma:13
  prep,ed:13 prepsub:60 prepsub,comma:18 prepsub,time:12 pronaux:-11 pronaux,edge:-11 quote:-54 quote,quote:-54
  qword:-57 qword,prep:-27 rel:-48 rel,comma:-50 rel,prep:42 semi:17 single:-20 single,quote:-20 sub:56 sub,adv:13
  sub,comma:-34 sub,conj:23 sub,cue:28 sub,dash:-37 sub,edge:44 sub,lows:12 sub,quote:-14 sub,sub:16 sub,time:23
  that:-43 verb:13
R,before=bracket,side=| L:11
R,before=cap,side=| L:20 N:-23
R,before=colon,side=| L:23
R,before=comma,after=| adv:30 cap:17 colon:-23 comma:-79 det:10 end:-34 ing:24 low:23 pron:32 pronaux:15 quote:-10
  role:10 sub:13 that:14 time:-16
R,before=comma,side=| L:28 R:-52
R,before=conj,after=| cap:12 comma:17 det:13 low:16 prep:-19
R,before=conj,side=| L:40 N:22
R,before=cue,after=| prep:10
R,before=cue,side=| L:23
R,before=cuenoun,side=| L:-20 N:-13
R,before=dash,side=| L:39 N:-10
R,before=det,side=| N:26
R,before=ed,after=| prep:13
R,before=ed,side=| L:13
R,before=ing,after=| prep:-31
R,before=ing,side=| L:-43
R,before=low,after=| det:22 prep:-21
R,before=low,side=| L:30 N:-30
R,before=lows,side=| N:-24
R,before=prep,after=| prep:12
R,before=prep,side=| L:16 N:26
R,before=prepsub,after=| prep:21
R,before=prepsub,side=| L:44
R,before=quote,after=| adv:-17 cap:-13 comma:-71 low:-14 poss:30 prep:-55 role:-22 that:29
R,before=quote,side=| L:-50 R:-16
R,before=qword,after=| det:-11 quote:10
R,before=qword,side=| L:-62
R,before=rel,after=| prep:20 sub:-40
R,before=rel,side=| L:-50
R,before=role,side=| L:29 N:-18
R,before=semi,side=| L:14
R,before=single,side=| L:-20
R,before=sub,after=| cap:19 low:21 sub:22
R,before=sub,side=| N:46
R,before=that,after=| prep:-53
R,before=that,side=| L:-42
R,form=| about:36 base:-20 for:-11 ing:166 past:-79 phrase:-10 s:-36
R,group=| accord:-22 accuse:-20 ask:100 call:-13 hint:-16 judge:26 noun:47 say:-39 tell:-73 urge:30 utter:15 vow:42
R,helper=| :10 be:-64 have:12 not:32 to:70
R,opens=| adv:13 bracket:14 conj:33 det:-26 prep:67 prepsub:32 pron:-31 pronaux:-18 quant:-33 quote:-84 qword:21
  sub:28 time:54
R,rest=| 1:-71 13+:101 2:-39 3:-13 4-6:31 7-12:67
R,room=| 1:31 2:14 3:10 7-12:16
R,side=| I:49 L:97 N:-18 R:-54
""",
    "left": """\
B,end=body,start=| cap:19
B,end=cap,start=| det:26 prep:29 quote:-13
B,end=cuenoun,start=| cap:-10
B,end=ing,start=| ing:31
B,end=low,start=| adv:20 aux:-16 cap:37 conj:-30 poss:-16 prep:20 pron:17 quote:-18 title:17
B,end=lows,start=| cap:13 det:12 prep:-22
B,end=num,start=| cap:43
B,end=quote,start=| cap:10 conj:26 cue:-10 det:-19 prep:12 quote:24
B,end=rel,start=| cap:-56 det:-15 pron:-17 rel:117
B,end=role,start=| cap:16
B,end=sub,start=| sub:-59
B,end=that,start=| det:29
B,len=| 1:135 13+:-75 2:48 3:19 4-6:-62 7-12:-66
B,opens=adv,rank=| 1:20 2:-15
B,opens=cap,rank=| 1:18 2:-29 3:10
B,opens=conj,rank=| 0:-17 1:39 2:-25
B,opens=prep,rank=| 0:12 1:22 2:-16 3:-19
B,opens=prepsub,rank=| 1:-26 3:19
B,opens=quote,rank=| 0:33 1:-42
B,opens=sub,rank=| 0:16 1:-19 2:34 3:-32
B,prev=adv,start=| aux:-10 comma:67
B,prev=| aux:-43 cap:-34 colon:146 comma:-36 conj:17 cue:-19 dash:88 det:-28 edge:59 low:-12 prep:-18 prepsub:-25
  sub:-40
B,prev=aux,start=| quote:-43
B,prev=cap,start=| quote:-34
B,prev=colon,start=| quote:101
B,prev=comma,start=| aux:-29 cap:-39 conj:-30 det:52 ed:-13 low:-27 lows:-20 poss:11 prep:-34 quant:23 quote:13 rel:68
  sub:-39 title:34
B,prev=conj,start=| cap:17 det:-21 quote:-27
B,prev=cue,start=| quote:-19
B,prev=dash,start=| det:40
B,prev=det,start=| quote:-27
B,prev=edge,start=| conj:-17 prep:12 quote:33 sub:16
B,prev=low,start=| quote:-12
B,prev=prep,start=| quote:-18
B,prev=sub,start=| pron:10
B,rank=| 0:59 1:-15 2:-13 3:-31
B,rest=| 0:59 1:-26 13+:58 2:-59 3:-29 4-6:12 7-12:-14
B,start=| adv:-19 aux:-69 cap:35 comma:86 conj:-44 cue:-15 det:78 ed:-26 ing:12 low:-32 lows:-25 num:-20 poss:18
  prep:-33 pron:16 quant:17 rel:65 sub:-17 time:-11 title:27 verb:-18
""",
    "start": """\
S,False,prev=| adv:-15 aux:-19 body:17 colon:85 comma:26 conj:-32 cue:-14 cuenoun:20 dash:41 det:-59 doc:-20 ing:-23
  num:10 own:-20 poss:-18 prep:54 prepsub:-21 pron:-17 qword:-15 rel:-18 role:29 sub:19 that:-17 time:40
S,True,prev=| aux:-36 body:18 cap:17 colon:46 comma:69 conj:-11 cue:60 det:-25 doc:18 ed:-20 ing:-17 low:10 prep:-43
  prepsub:-21 qword:-11 rel:-11 sub:-21 that:-17 time:34 verb:-25
S,accord,prev=| comma:46 prep:-14
S,accord,rank=| 0:64 1:-29 2:-14
S,accuse,prev=| cap:-27 comma:-10 cue:45 ing:-10 low:-18 prep:-50 role:27 sub:23 that:14
S,accuse,rank=| 0:44 1:-32 2:-15 4:12
S,accuse,start=| adv:-11 cap:21 det:29 low:42 prep:20 pron:-12 quote:-20 sub:-16 that:-28
S,accuse,word=| :27 for:48 of:11 that:-28
S,ask,prev=| aux:10 body:33 cap:69 comma:-20 cue:-24 cuenoun:-32 lows:11 poss:-20 prep:42 sub:-10 verb:-11
S,ask,rank=| 0:-19 1:28
S,ask,start=| adv:10 aux:-15 cap:-24 det:-17 prep:-18 pron:-18 quote:-10 qword:36 rel:20 sub:83 that:-37 time:-13
  title:-10
S,ask,word=| :-95 about:30 by:-11 if:50 that:-37 to:-10 what:11 whether:34 who:13 why:20
S,call,prev=| aux:12 cap:11 comma:-17 cue:19 det:-16 low:-19 lows:27 poss:-13 sub:32
S,call,rank=| 0:52 1:-26 2:-11 5:-17
S,call,start=| adv:-15 aux:-18 cap:-21 det:12 low:36 poss:17 pron:-28 quote:16 role:19 that:-18
S,call,word=| :13 for:10 that:-18 to:31
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
S,form=ing,rank=| 0:38 2:-15 5:-16
S,form=of,rank=| 0:-19 1:16 4:11
S,form=past,rank=| 1:-22 2:34 3:21 4:-29
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
S,next=| adv:-13 aux:23 comma:-31 conj:-39 cuenoun:31 dash:-13 doc:-35 ed:-24 end:-12 ing:43 low:34 lows:31 own:57
  prep:-35 pron:32 pronaux:29 quote:58 qword:-16 rel:-22 sub:-16 time:-95 title:-11 verb:16
S,noun,prev=| cap:-18 cuenoun:-22 low:16 prep:41 sub:31 verb:-13
S,noun,rank=| 1:11 2:-18
S,noun,start=| aux:-14 det:14 pron:-10 quote:36 title:-16
S,noun,word=| of:-23 to:32
S,prev=| adv:-12 aux:-56 body:35 cap:16 colon:131 comma:95 conj:-44 cue:46 cuenoun:19 dash:45 det:-84 ed:-11 ing:-40
  low:13 lows:-14 num:12 own:-26 poss:-14 prep:10 prepsub:-41 pron:-15 pronaux:-11 qword:-25 rel:-29 role:26 that:-34
  time:74 verb:-30
S,prev=adv,start=| aux:-17 poss:12 sub:11 that:11
S,prev=aux,start=| cap:13 det:-25 prep:10 quote:-35
S,prev=body,start=| det:24 prep:39
S,prev=cap,start=| adv:12 aux:-31 cap:-76 cuenoun:-14 det:30 low:-52 lows:-16 poss:34 pron:43 quote:-19 qword:26
  rel:18 sub:41 that:75 title:-23
S,prev=colon,start=| cap:56 quote:65
S,prev=comma,start=| adv:-31 aux:62 cap:-19 cue:-18 cuenoun:-18 det:26 ing:-29 low:-23 poss:-10 prep:48 pron:-25
  quote:116 rel:-41 role:19 sub:-27 that:58 verb:12
S,prev=conj,start=| cap:-13 det:-11
S,prev=cue,start=| adv:-79 aux:55 body:24 cap:107 conj:-37 cuenoun:23 det:14 ed:13 ing:26 low:37 lows:33 prep:-114
  pron:56 pronaux:18 quant:27 quote:-12 rel:20 role:-16 sub:-24 that:-31 time:-50 title:21
S,prev=cuenoun,start=| adv:-12 cap:62 det:17 low:21 poss:14 prep:-84 pron:20 pronaux:14 qword:-17 that:-26 title:14
S,prev=dash,start=| quote:12 that:51
S,prev=det,start=| cap:-50 quote:-44
S,prev=doc,start=| det:-10 prep:17 time:14
S,prev=low,start=| adv:40 aux:-16 cap:-36 prep:-24 qword:40 rel:10 title:-10
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
S,prev=sub,start=| cap:45 det:13 poss:-12 prep:10 pron:-44
S,prev=that,start=| cap:-18 det:-15 pron:-27 quote:16
S,prev=time,start=| adv:11 cap:17 dash:18 low:-17 num:-15 own:-10 prep:43 pron:30 sub:-16 that:32 time:-24
S,prev=title,start=| cap:-66 prep:24
S,prev=verb,start=| prep:-13 quote:-16 that:-13
S,rank=| 0:163 1:24 2:-39 3:-41 4:-35 5:-73
S,say,prev=| adv:22 aux:-52 body:-12 cap:17 colon:44 comma:82 conj:-13 cue:-29 dash:30 det:-10 doc:24 ing:-18
  prepsub:-16 pron:-19 role:-16 sub:-37 that:-13 time:51 verb:-15
S,say,rank=| 0:93 1:-17 2:-19 3:-25 5:-24
S,say,start=| adv:-61 cap:18 conj:-25 dash:-15 det:32 doc:-15 ing:-20 lows:-32 poss:31 prep:-78 prepsub:-48 pron:51
  pronaux:18 quote:32 that:81 time:-28 title:17 verb:24
S,say,word=| :24 about:-22 after:-30 because:18 before:-36 by:14 despite:19 for:-31 if:19 in:-15 that:81 to:-28
  whether:10 which:-11 who:19
S,side=I,start=| prep:-20 that:12
S,side=L,start=| aux:-32 body:19 cap:14 conj:-42 dash:-14 det:21 doc:-19 ed:10 ing:22 num:-18 prep:-63 prepsub:-47
  pron:44 pronaux:56 quote:31 qword:49 rel:-21 role:10 sub:-23 that:41 time:-80 title:33 verb:19
S,side=N,start=| adv:21 aux:-18 cap:-24 cuenoun:-23 low:-13 poss:36 rel:13 sub:15 title:-22
S,side=R,start=| det:-12
S,start=| adv:16 aux:-51 body:17 conj:-50 cuenoun:-17 det:16 doc:-19 ed:11 ing:11 lows:11 num:-16 poss:35 prep:-88
  prepsub:-55 pron:35 pronaux:56 quote:42 qword:58 role:27 that:53 time:-84 title:10 verb:17
S,start=adv,next=| adv:31 aux:51 comma:-35 det:15 ing:16 poss:-12 quote:-12 sub:-19 that:-21 verb:10
S,start=aux,next=| cap:-13 det:11 ing:-10 quote:-19 that:29 verb:-15
S,start=body,next=| role:13
S,start=cap,next=| adv:-19 aux:42 body:-13 cap:-22 colon:17 comma:17 cue:11 cuenoun:22 det:-33 end:13 low:32 lows:-21
  prepsub:12 qword:-19 that:-29
S,start=conj,next=| cue:-17 ed:-19 verb:14
S,start=cue,next=| cap:-17 det:28 poss:-12
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
S,start=that,next=| aux:-102 cap:65 comma:-28 cue:-19 cuenoun:-17 det:78 ed:-38 ing:-11 poss:44 pron:47 pronaux:19
  quant:17 role:-12 sub:32 title:29 verb:-66
S,start=time,next=| comma:-17 prep:-32
S,start=title,next=| cap:20
S,tell,prev=| body:34 cap:36 comma:51 cue:-132 cuenoun:-16 det:-13 low:22 lows:12 prep:-13 prepsub:-14 pron:14 role:30
  sub:-18 time:26 title:10
S,tell,rank=| 0:-143 1:67 2:25 3:35 4:-12 5:28
S,tell,start=| adv:12 cap:-58 det:-61 low:-27 lows:-12 poss:15 prep:23 pron:88 pronaux:39 quote:20 qword:15 rel:-10
  role:-45 sub:-15 that:43 title:-15
S,tell,word=| :-57 about:37 of:22 that:43 to:-26
S,urge,prev=| adv:-10 aux:12 cap:-34 cuenoun:22 doc:-13 ed:14 low:13 lows:-13 title:18
S,urge,rank=| 2:-12
S,urge,start=| adv:35 det:-14 low:-19 poss:-16 prep:31 role:19 that:-11
S,urge,word=| :-22 of:-11 that:-11 to:29
S,utter,prev=| adv:-16 colon:23 comma:-19 cue:40 cuenoun:28 ing:12 low:14 prep:-39 role:11 that:-10 time:-19
S,utter,rank=| 0:-88 1:29 3:26 5:23
S,utter,start=| adv:-13 aux:12 cap:16 det:13 prep:-17 sub:-10 that:14 time:-14 title:10
S,utter,word=| about:-19 for:33 that:14 to:-39
S,vow,prev=| body:-16 cue:16 dash:27 lows:-10 prep:31 role:-21 sub:-16 time:13
S,vow,rank=| 0:20 2:29 3:-36 4:-10 5:-10
S,vow,start=| adv:63 cap:11 conj:16 low:32 poss:-52 prep:13 pron:-17 quote:-44 title:11
S,vow,word=| :-20 for:-11 in:-13 to:91 with:-19
S,word=| :-70 about:27 after:-38 against:-15 at:13 because:19 before:-36 by:-58 despite:18 during:-13 for:49 from:-10
  how:16 if:41 in:-51 of:-51 on:-39 that:53 to:87 what:14 when:-11 whether:88 which:-21 why:27 with:-20
""",
    "end": """\
E,about,in=,then=| :-12
E,about,in=ed,then=| :-10
E,about,in=then,then=| :24 now:-20
E,about,in=verb,then=| :-12
E,about,next=| comma:-36 prep:16
E,accord,len=| 13+:62 2:-13 4-6:-12 7-12:-23
E,accord,next=| comma:-42 dash:-32 prep:-18 stop:126
E,accuse,len=| 13+:-18 2:17 3:53 4-6:-49
E,accuse,next=| conj:-13 cue:16 cuenoun:-11 prep:-39 prepsub:13 rel:31 stop:-29 sub:31
E,ask,len=| 13+:-38 2:30 4-6:-12 7-12:15
E,ask,next=| comma:27 conj:-29 cue:-13 prep:16 stop:-17
E,base,in=,then=| ed:30 now:-10 then:30 verb:-41
E,base,in=ed,then=| :23 ed:-14 now:22 then:-33
E,base,in=ing,then=| :-11 ed:-17 now:11
E,base,in=now,then=| :28 ed:-11 ing:-50 now:34 then:18 verb:-19
E,base,in=then,then=| :15 ed:-20
E,base,in=verb,then=| :-12 ing:-28 verb:48
E,base,next=| bracket:36 comma:25 conj:12 cue:-17 dash:11 prepsub:-11 semi:25 stop:-26 that:-21
E,before=adv,next=| prep:19 stop:-39
E,before=aux,next=| stop:34
E,before=body,next=| aux:-14 comma:21 conj:12 dash:-17 prep:-15 quote:12 stop:26 sub:10
E,before=bracket,next=| comma:-47 stop:30
E,before=cap,next=| adv:-11 aux:-11 comma:-35 conj:12 cuenoun:-21 dash:16 det:-26 quote:-14 rel:27 semi:26 sub:15
  that:24
E,before=comma,next=| aux:-18 bracket:28 comma:10 cue:-19 cuenoun:-15 low:-10 prep:-19 prepsub:12 rel:-10 stop:59
  sub:-14
E,before=conj,next=| aux:23 comma:27 conj:-36 sub:-11 that:24
E,before=cue,next=| aux:-13 comma:-13 conj:32 dash:-16 stop:19
E,before=cuenoun,next=| comma:-11 prep:-15 stop:19 sub:32
E,before=dash,next=| comma:-38 stop:14
E,before=det,next=| conj:14 cue:13 prep:14
E,before=doc,next=| comma:18 conj:-32 cuenoun:12 prep:-27 stop:43 sub:-21
E,before=ed,next=| comma:12 conj:-23 prep:12
E,before=edge,next=| aux:22 bracket:-14 conj:-15 cuenoun:11 prep:18 prepsub:18 stop:-48 sub:12
E,before=ing,next=| prep:29 stop:-43
E,before=low,next=| aux:15 cap:22 conj:-19 dash:13 prep:-28 stop:-31 sub:16
E,before=lows,next=| aux:18 comma:14 conj:-17 prep:-17 stop:24
E,before=num,next=| prep:20 stop:-16
E,before=poss,next=| aux:11 comma:32 prep:-26
E,before=prep,next=| aux:-12 comma:33 conj:-13 prep:-18 prepsub:27 rel:10 sub:-21
E,before=prepsub,next=| comma:15 prep:43 stop:-48
E,before=pron,next=| aux:-30 bracket:54 comma:-31 conj:10 cue:20 cuenoun:-13 dash:15 prepsub:-15 rel:-22 stop:27
  sub:10 that:-15
E,before=quant,next=| comma:10 conj:27 prep:27 stop:-53 sub:18
E,before=quote,next=| conj:10 quote:14 stop:-13
E,before=rel,next=| aux:28 cap:12 comma:10 conj:11 cue:15 cuenoun:21 prep:-25 prepsub:10 stop:-61 sub:-16
E,before=role,next=| comma:-15 conj:-32 prep:13 stop:56 sub:-13
E,before=sub,next=| cuenoun:13 stop:12
E,before=that,next=| aux:12 conj:19 prep:-20
E,before=time,next=| comma:38 conj:-11 stop:-22
E,before=title,next=| comma:-36 stop:39
E,before=verb,next=| aux:-13 comma:13 stop:28 sub:10
E,call,len=| 13+:-15 2:-38 3:-11 4-6:45 7-12:15
E,call,next=| aux:18 comma:28 conj:31 cue:24 dash:-45 det:17 quote:27 rel:14 stop:-35 sub:-40 that:-19
E,closes,start=aux,next=| stop:10
E,closes,start=cap,next=| conj:-36 prep:-33 stop:25
E,closes,start=det,next=| stop:-30 sub:-22
E,closes,start=low,next=| stop:12
E,closes,start=poss,next=| conj:11 stop:-15
E,closes,start=prep,next=| conj:18 prep:-20 stop:28
E,closes,start=pron,next=| prep:-13 stop:-20
E,closes,start=pronaux,next=| stop:27
E,closes,start=quote,next=| conj:14 cue:27 det:10
E,closes,start=qword,next=| stop:-34
E,closes,start=sub,next=| stop:-31
E,closes,start=that,next=| conj:-30 cue:54 det:-12 prep:-11 pron:17 stop:39
E,closes=False,next=| aux:-43 cap:-45 colon:19 comma:32 cue:-131 cuenoun:-66 dash:44 end:29 prepsub:27 quote:-19
  rel:-18 semi:62 stop:39 sub:-18
E,closes=False,second=| adv:31 bracket:29 cap:-44 comma:-10 conj:13 cue:25 cuenoun:82 dash:17 doc:-25 ed:16 edge:41
  end:14 low:-72 lows:-71 own:-13 poss:-11 prep:-14 prepsub:11 pron:11 pronaux:-32 quant:-13 quote:-18 qword:-30
  rel:-26 role:-27 sub:60 that:-25 time:21 verb:-26
E,closes=True,next=| bracket:50 cap:26 cue:114 cuenoun:31 ing:11 low:-23 lows:-12 prep:-41 prepsub:-15 quant:13 rel:20
  stop:-20 sub:26 that:-24
E,closes=True,second=| aux:-23 cap:39 cue:31 cuenoun:-21 end:-26 ing:29 low:35 poss:10 prep:-38 quant:46 quote:-55
  role:25 sub:-23 that:20 time:28
E,colon,in=now,then=| :11 now:-10
E,colon,len=| 1:-32 13+:53 2:-11 4-6:10 7-12:-17
E,colon,next=| comma:-35 conj:-10 prep:-15 stop:80
E,commas=0,next=| aux:-30 bracket:22 cap:-11 colon:-11 comma:76 conj:71 cuenoun:-28 dash:19 det:10 end:35 ing:13
  low:-21 lows:-10 prep:40 prepsub:44 quant:13 quote:-22 rel:12 semi:78 stop:-15 sub:25
E,commas=0,word=| :84 about:-45 after:49 against:-26 and:65 at:30 because:-23 before:29 between:-18 but:56 by:38
  despite:44 during:45 following:26 for:-47 if:-40 in:41 into:-11 of:-86 on:37 or:-31 over:-11 since:-19 though:15
  through:29 to:-24 when:26 whether:-17 which:29 while:34 without:18 yet:-12
E,commas=1,next=| aux:-19 bracket:37 colon:31 comma:-36 conj:-44 prep:-54 prepsub:-24 semi:-11 sub:-11
E,commas=1,word=| :-31 after:-10 and:-43 during:13 in:-21 on:-12 to:-10
E,commas=2,next=| aux:16 bracket:-10 conj:-13 dash:15 prep:-21 stop:42
E,commas=2,word=| and:-25
E,commas=3,next=| comma:-25 conj:-16 stop:-10
E,dashes=0,next=| aux:-32 bracket:10 cap:-15 colon:14 comma:-13 conj:-23 cue:-17 cuenoun:-46 end:32 ing:19 low:-21
  lows:-12 prep:-47 prepsub:20 quote:-35 semi:31 stop:19 sub:11 that:-10
E,dashes=1,next=| bracket:27 cue:-13 cuenoun:12 dash:75 quote:12 rel:12
E,dashes=2,next=| comma:27 conj:12 cue:13 dash:-32
E,declare,len=| 13+:-27 2:23 3:36 4-6:-20 7-12:-12
E,declare,next=| aux:-20 comma:15 dash:32 rel:-10 stop:-14 sub:-11
E,for,in=ing,then=| :-22
E,for,in=then,then=| then:12
E,for,next=| aux:15 conj:13 stop:-13
E,headline,next=| stop:17
E,hint,len=| 2:-23 3:-27 4-6:34 7-12:19
E,hint,next=| aux:-29 bracket:-10 comma:39 conj:-11 cue:-10 dash:24 prep:-17 stop:29 sub:-14
E,ing,in=,then=| :-11 ed:41 ing:23 now:-15 verb:-36
E,ing,in=ed,then=| :27 ed:-33 ing:26 now:10 then:-27
E,ing,in=ing,then=| ed:-12 ing:28 verb:-17
E,ing,in=now,then=| :-38 ed:32 ing:22
E,ing,in=then,then=| :-10 ing:63 now:-10 then:-59
E,ing,in=verb,then=| :-23 now:40 verb:-23
E,ing,next=| aux:22 comma:-10 cuenoun:-10 dash:45 prep:-33 prepsub:16 quote:-19 stop:-33
E,judge,len=| 1:47 13+:-53 3:27 7-12:-20
E,judge,next=| aux:60 bracket:52 cap:-14 colon:-35 comma:-23 prep:18 quote:-10 rel:12 stop:-38 sub:-10 that:-12
E,last=| aux:-10 body:34 bracket:-111 cap:33 colon:-35 comma:-39 conj:-18 cue:-26 cuenoun:29 dash:-46 det:12 doc:39
  ed:22 end:-17 ing:26 low:32 lows:44 num:32 prep:-13 prepsub:-19 pron:-27 quant:10 quote:92 rel:-30 role:31 semi:-38
  sub:-19 that:-54 time:-14 title:59 verb:33
E,left=| 0:18 13+:50 2:-24 3:-28 4-6:-24
E,left=1,next=| bracket,edge:-19 bracket,end:21 cap,end:-11 comma,edge:15 cue,end:-12 cuenoun,end:-10
E,left=13+,next=| aux,adv:-15 aux,aux:16 aux,cap:25 aux,conj:12 aux,cue:-11 aux,cuenoun:10 aux,det:-16 aux,ed:-14
  aux,ing:-19 aux,verb:21 bracket,comma:-16 colon,quote:30 comma,adv:-14 comma,aux:11 comma,conj:25 comma,cue:12
  comma,cuenoun:34 comma,det:-23 comma,ing:66 comma,low:-18 comma,lows:-21 comma,poss:-28 comma,prep:-39
  comma,prepsub:-30 comma,quant:34 comma,quote:-13 comma,rel:-16 comma,sub:24 comma,that:-27 comma,title:45
  comma,verb:-22 conj,aux:40 conj,body:-10 conj,cap:-26 conj,cue:31 conj,cuenoun:26 conj,det:-12 conj,ed:17
  conj,lows:-26 conj,num:-10 conj,poss:-21 conj,prep:21 conj,pron:45 conj,quote:-15 conj,role:-10 conj,that:-28
  conj,title:18 conj,verb:18 cue,comma:17 cue,prep:35 cue,that:17 cuenoun,pron:14 dash,conj:10 dash,det:21
  dash,low:-20 dash,prep:-13 dash,quote:32 dash,rel:-15 dash,sub:17 prep,adv:16 prep,aux:-11 prep,body:22 prep,cap:-25
  prep,conj:12 prep,cue:14 prep,det:-18 prep,low:-30 prep,lows:21 prep,num:-25 prep,poss:-32 prep,prep:-14
  prep,quote:-12 prep,role:16 prep,time:12 prep,title:-16 prep,verb:-19 prepsub,cap:-18 prepsub,det:19 prepsub,low:18
  prepsub,pron:-16 quote,quote:-15 sub,adv:-11 sub,cue:25 sub,det:-14 sub,poss:16 sub,prep:11 sub,pron:18 sub,role:19
  sub,sub:14 that,aux:24 that,det:-10 that,ed:-10 that,pron:-12
E,left=2,next=| end,bracket:33 prep,low:25 prep,time:26 sub,adv:17
E,left=3,next=| aux,adv:19 comma,cap:24 comma,prep:10 prep,aux:13 prep,cap:-10 prep,cue:12 prep,det:-22 prep,poss:12
  prep,quant:15
E,left=4-6,next=| aux,adv:17 aux,cue:22 aux,ed:-10 aux,ing:10 comma,aux:11 comma,cap:-10 comma,cue:-12 comma,det:20
  comma,low:-33 comma,rel:32 conj,aux:-33 conj,ed:11 conj,lows:17 conj,verb:-12 cuenoun,prep:10 prep,body:12
  prep,cap:12 prep,det:33 prep,ed:14 prep,low:40 prep,poss:27 prep,quote:13 prepsub,cap:-12 prepsub,det:-22
  rel,verb:13 sub,cap:12 sub,det:17 sub,low:12 sub,pron:-19
E,left=7-12,next=| aux,adv:-23 aux,aux:-20 aux,cue:-17 aux,low:14 aux,sub:22 aux,verb:-16 comma,conj:-26 comma,cue:15
  comma,det:33 comma,ing:-34 comma,poss:20 comma,quant:-15 comma,quote:-15 comma,rel:11 comma,sub:-25 conj,aux:16
  conj,cap:24 conj,cue:46 conj,cuenoun:17 conj,det:-29 conj,ed:10 conj,ing:18 conj,prep:13 conj,pron:-12
  conj,quote:-11 conj,that:-17 conj,title:-16 conj,verb:14 cue,comma:-11 cue,prep:-24 cue,that:13 dash,det:23
  prep,body:-10 prep,cap:19 prep,cuenoun:-18 prep,det:26 prep,ing:-23 prep,low:-17 prep,lows:-15 prep,poss:19
  prep,prep:19 prep,quant:-10 prep,time:-18 prepsub,cap:23 prepsub,pron:16 quote,quote:-11 sub,cap:15 sub,cue:14
  sub,det:-17 sub,low:-10 sub,pron:26 that,aux:15 that,det:10
E,len=| 1:26 13+:-47 2:37 3:12 4-6:-12 7-12:-16
E,len=1,second=| adv:30 aux:10 cap:11 comma:13 conj:35 det:39 ing:-27 num:11 poss:-24 prep:-13 quant:-20 quote:-14
  title:-15
E,len=13+,second=| adv:-11 aux:-62 body:20 bracket:10 cap:15 conj:-81 cue:-55 dash:19 edge:90 end:23 ing:36 low:10
  lows:-28 poss:-11 prepsub:-33 pron:-15 quant:15 quote:-14 rel:51 sub:-47 that:14 time:-13 title:17
E,len=2,second=| aux:-18 body:-13 cap:21 conj:15 cuenoun:20 det:-28 ed:17 ing:43 low:-33 lows:-14 num:18 poss:14
  quant:10 quote:-14 rel:-45 role:-14 sub:24 time:66 title:-16
E,len=3,second=| comma:-11 conj:29 cue:11 cuenoun:17 edge:-49 ing:24 low:39 lows:10 num:11 poss:15 prep:-25 quant:13
  rel:-32 time:-11 title:-26 verb:12
E,len=4-6,second=| aux:11 body:-14 conj:16 cue:41 cuenoun:13 doc:-33 ed:-22 edge:-22 ing:13 low:-37 lows:-36 num:-11
  poss:10 prepsub:28 pronaux:10 quant:12 quote:-26 qword:-14 sub:12 time:12 title:42 verb:-17
E,len=7-12,second=| aux:29 cap:-34 comma:10 cue:51 cuenoun:16 det:-12 ed:26 end:-33 ing:-57 low:-14 lows:-18 prep:-19
  pron:25 qword:-30 rel:39 sub:51 verb:-17
E,next=| aux:-34 aux,adv,aux:-13 aux,adv,cue:15 aux,adv,det:23 aux,adv,ing:-10 aux,aux:-14 aux,aux,low:16
  aux,aux,verb:-10 aux,cap:22 aux,cap,cap:12 aux,conj:10 aux,cue:-11 aux,det:-16 aux,det,cuenoun:10 aux,det,low:-28
  aux,ed:-11 aux,low,conj:13 aux,low,low:18 aux,prep,aux:15 aux,prep,cap:12 aux,quote:-12 aux,quote,quote:-12
  aux,sub:20 aux,sub,low:22 aux,that:11 aux,verb,sub:13 bracket:42 bracket,cap,bracket:-25 bracket,cue:-26
  bracket,edge:-19 bracket,edge,edge:-19 bracket,end:21 bracket,end,edge:21 cap:-19 cap,cap:-13 cap,cue:11 cap,end:-11
  cap,end,edge:-11 cap,lows:11 cap,prep:-10 colon:15 colon,cap,cap:15 colon,det:-23 colon,quote:37
  colon,quote,quote:37 comma:18 comma,adv:-31 comma,adv,aux:23 comma,adv,ing:10 comma,adv,low:-16 comma,aux:13
  comma,aux,adv:19 comma,aux,det:29 comma,aux,verb:-11 comma,cap:11 comma,cap,aux:-12 comma,cap,cap:-25
  comma,cap,comma:-36 comma,cap,conj:-29 comma,cap,cue:31 comma,cap,ed:24 comma,conj,adv:-38 comma,conj,aux:-13
  comma,conj,cap:41 comma,conj,cue:48 comma,conj,det:17 comma,conj,ed:28 comma,conj,low:-39 comma,conj,poss:-14
  comma,conj,prep:-10 comma,conj,pron:39 comma,conj,quant:17 comma,conj,sub:-18 comma,conj,that:-79 comma,cue:15
  comma,cue,that:26 comma,cuenoun:69 comma,cuenoun,det:14 comma,cuenoun,that:20 comma,det:31 comma,det,cap:-19
  comma,det,cuenoun:27 comma,det,low:24 comma,det,role:-14 comma,det,sub:-36 comma,edge:15 comma,edge,edge:15
  comma,ing:36 comma,ing,det:16 comma,ing,low:12 comma,ing,prep:-39 comma,low:-49 comma,low,conj:-26
  comma,low,lows:-16 comma,low,prep:-10 comma,lows:-25 comma,lows,conj:-11 comma,num,comma:-23 comma,num,low:36
  comma,poss:-15 comma,poss,low:-31 comma,prep:-22 comma,prep,cap:41 comma,prep,det:23 comma,prep,low:-20
  comma,prep,num:-15 comma,prep,poss:-18 comma,prep,prep:-12 comma,prep,quant:-32 comma,prep,rel:47 comma,pron,aux:-39
  comma,pronaux:-15 comma,quote:-34 comma,quote,quote:-34 comma,rel:27 comma,rel,cue:-18 comma,sub,cap:18
  comma,sub,det:-34 comma,sub,pron:-52 comma,sub,sub:-20 comma,title:25 comma,title,cap:15 comma,verb:-24
  comma,verb,det:-11 conj,adv,det:-11 conj,adv,ing:26 conj,adv,low:-14 conj,aux:23 conj,aux,adv:29 conj,aux,det:-23
  conj,aux,ed:24 conj,body:-13 conj,cap:-21 conj,cap,aux:-20 conj,cap,cap:-15 conj,cap,comma:10 conj,cap,cue:21
  conj,cap,low:11 conj,cap,prep:-13 conj,cue:59 conj,cue,cap:26 conj,cue,comma:13 conj,cue,low:20 conj,cue,prep:-16
  conj,cue,that:17 conj,cuenoun:49 conj,cuenoun,prep:16 conj,det:-56 conj,det,low:-25 conj,ed:40 conj,ing,det:25
  conj,low:-24 conj,low,cuenoun:18 conj,low,det:28 conj,low,lows:-13 conj,lows:-19 conj,poss:-26 conj,poss,low:-12
  conj,poss,role:-21 conj,prep:25 conj,pron:32 conj,pron,aux:14 conj,quant,low:-11 conj,quote:-34 conj,quote,quote:-34
  conj,qword:-18 conj,role:-14 conj,that:-47 conj,that,det:-12 conj,that,pron:-12 conj,verb:26 conj,verb,low:17
  cue:-17 cue,cap:-10 cue,comma,quote:18 cue,det,low:20 cue,end:-12 cue,end,edge:-12 cue,low:-11 cue,poss,low:10
  cue,that:28 cuenoun:-35 cuenoun,end:-10 cuenoun,end,edge:-10 cuenoun,prep,det:-12 cuenoun,prep,ing:12
  cuenoun,prep,qword:14 cuenoun,pron:11 cuenoun,pron,aux:13 cuenoun,that:11 dash:43 dash,adv:18 dash,aux:-21
  dash,cap,low:-32 dash,conj,adv:-11 dash,conj,cue:12 dash,conj,pron:23 dash,det:46 dash,det,low:41 dash,ed:-18
  dash,ing:19 dash,low:-30 dash,prep:-14 dash,prep,det:13 dash,quote:25 dash,quote,quote:25 dash,rel:-19 dash,sub:12
  end:29 end,bracket:29 end,bracket,edge:33 ing:11 low:-23 lows:-12 prep:-44 prep,adv:11 prep,adv,quant:26
  prep,adv,verb:14 prep,body:27 prep,cap,adv:12 prep,cap,comma:-23 prep,cap,conj:-15 prep,cap,det:28 prep,cap,ing:-14
  prep,cap,prep:-12 prep,cap,prepsub:22 prep,cap,quote:23 prep,cap,rel:14 prep,cap,that:-11 prep,conj:21 prep,cue:15
  prep,cue,cap:-12 prep,cue,det:41 prep,cue,poss:-13 prep,cue,that:19 prep,cuenoun:-43 prep,det:20 prep,det,body:36
  prep,det,cap:-21 prep,det,cuenoun:31 prep,det,doc:11 prep,det,ed:-18 prep,det,low:20 prep,det,num:-16
  prep,det,quote:-15 prep,det,title:-11 prep,det,verb:13 prep,ing:-22 prep,ing,adv:12 prep,low:12 prep,low,cap:-14
  prep,low,det:-16 prep,low,end:25 prep,low,lows:-10 prep,low,poss:24 prep,low,prep:-16 prep,low,time:21
  prep,low,title:12 prep,lows,prep:-11 prep,num:-14 prep,num,cap:14 prep,poss:22 prep,poss,body:11 prep,poss,cap:12
  prep,poss,lows:-18 prep,prep,det:-11 prep,prep,quant:14 prep,quant,cuenoun:-11 prep,quant,lows:20 prep,quant,sub:10
  prep,qword:-12 prep,rel,det:12 prep,role,conj:13 prep,time:20 prep,time,comma:21 prep,time,end:26 prep,time,prep:-12
  prep,time,that:-17 prep,time,time:36 prep,title:-23 prep,title,cap:-12 prep,verb:-32 prepsub:12 prepsub,adv:14
  prepsub,cap:11 prepsub,cap,cap:-12 prepsub,cue:-10 prepsub,det,cap:35 prepsub,ing:36 prepsub,low:29 prepsub,prep:-10
  prepsub,pron:-11 prepsub,pron,cue:15 prepsub,pron,ed:-12 prepsub,quant:-11 pron,cue:14 quant:13 quote:-24
  quote,quote:-24 quote,quote,quote:-24 rel,pron,cue:10 rel,verb:15 rel,verb,prep:13 semi:62 stop:18 sub,adv:12
  sub,adv,end:17 sub,aux:-12 sub,cap:15 sub,cue:22 sub,cue,prep:15 sub,det:-19 sub,det,cap:-11 sub,det,quote:-12
  sub,det,title:13 sub,ed:-15 sub,ed,prep:-10 sub,ing,det:-14 sub,ing,prep:16 sub,low,lows:12 sub,poss:14
  sub,poss,low:-11 sub,pron:22 sub,pron,aux:-16 sub,pron,ed:28 sub,quant:-19 sub,quote:-13 sub,quote,quote:-13
  sub,role:15 sub,sub:10 sub,title:-15 sub,title,prep:-11 that:-16 that,aux:34 that,aux,ed:25 that,aux,verb:20
  that,cap,cap:12 that,det,cap:13 that,pron:-18
E,noun,len=| 13+:-43 2:29 3:-19 4-6:53 7-12:-12
E,noun,next=| aux:41 bracket:-19 comma:-43 cuenoun:13 dash:10 prepsub:10 stop:-61 that:37
E,of,in=,then=| now:-10
E,of,in=now,then=| now:10
E,of,in=then,then=| :-15 then:10
E,of,next=| aux:13 comma:-15 stop:-48 that:10
E,opens=adv,next=| aux:24 conj:12 cue:-21 dash:-34 prep:-35 rel:10 sub:-11
E,opens=bracket,next=| end:27 stop:-13
E,opens=cap,next=| aux:-29 bracket:-10 cap:-39 conj:-14 cue:-20 cuenoun:-20 dash:36 det:-19 ing:21 low:-10 prep:47
  prepsub:39 pron:11 quote:-18 semi:21 stop:34 sub:21 that:-29
E,opens=conj,next=| bracket:13 cap:10 comma:-32 conj:-17 cue:-12 cuenoun:17 dash:23 prep:15 prepsub:-23 that:-11
E,opens=dash,next=| prep:21 stop:-30
E,opens=det,next=| aux:45 comma:-28 conj:-14 cue:12 dash:36 low:-12 prep:-10 prepsub:16 quote:-13 rel:-15
E,opens=poss,next=| conj:47 prep:-14 stop:-15
E,opens=prep,next=| aux:12 bracket:18 comma:19 conj:-43 cue:19 cuenoun:-13 dash:-52 prep:-37 prepsub:-10 stop:20
  sub:26 that:32
E,opens=prepsub,next=| cap:32 comma:54 conj:-17 dash:-16 prep:32 stop:-46 sub:-17
E,opens=pron,next=| aux:-31 bracket:29 colon:-12 comma:-24 conj:64 cue:27 cuenoun:-11 dash:16 prep:-16 prepsub:10
  stop:41 sub:-11 that:-13
E,opens=pronaux,next=| comma:-34 prep:19
E,opens=quant,next=| comma:-24 conj:10 stop:33
E,opens=quote,next=| aux:-10 prep:-30 stop:50
E,opens=sub,next=| aux:-30 comma:64 prep:-25 quote:10 stop:-42 sub:-10
E,opens=that,next=| aux:-13 comma:-14 conj:14
E,opens=time,next=| comma:37 conj:-26 quote:13 rel:14 sub:-25
E,opens=title,next=| aux:-17 conj:-31 dash:45 prep:-21 quote:11 stop:23 sub:-19 that:20
E,past,in=,then=| :-14 ing:59 then:-24 verb:-18
E,past,in=ed,then=| :-16 ed:27 ing:-20 now:26 then:-19
E,past,in=ing,then=| ing:-16 then:39
E,past,in=now,then=| ed:-10 ing:10 now:-13 then:26 verb:-13
E,past,in=then,then=| ed:20 ing:-10 now:10 then:10 verb:-28
E,past,in=verb,then=| ed:41 ing:-32 now:-15
E,past,next=| aux:-67 cap:-16 comma:40 cue:17 cuenoun:-37 dash:28 det:18 end:19 ing:19 low:-10 prep:38 pron:-15 rel:11
  semi:14 stop:15 sub:-36 that:-13 verb:-14
E,phrase,in=,then=| :44 now:-25 then:-11
E,phrase,in=ed,then=| then:10
E,phrase,in=ing,then=| :-10 ing:-19 now:18 then:12
E,phrase,in=now,then=| :10
E,phrase,in=then,then=| :-14 ed:17 ing:18 now:-12 then:-12
E,phrase,in=verb,then=| :-15
E,phrase,next=| aux:-15 comma:42 dash:-39 stop:37
E,piece=0,next=| bracket,edge:-19 bracket,end:21 cap,cap:-12 cap,end:-11 colon,cap:11 colon,quote:-32 comma,adv:11
  comma,cap:-56 comma,cuenoun:33 comma,det:-23 comma,ed:-22 comma,edge:15 comma,ing:31 comma,low:-59 comma,lows:-15
  comma,num:-23 comma,poss:-29 comma,quant:11 comma,quote:-20 comma,rel:49 comma,title:10 conj,cuenoun:22 conj,det:-38
  conj,ed:37 conj,ing:15 conj,prep:-18 conj,quant:-10 conj,quote:-18 conj,title:-12 cuenoun,end:-10 dash,adv:18
  dash,conj:-18 dash,det:45 dash,ed:-12 dash,prep:-16 dash,quote:-22 dash,sub:18 end,bracket:29 prep,conj:25
  prep,cuenoun:-34 prep,det:15 prep,ing:-30 prep,low:11 prep,num:-18 prep,poss:16 prep,quant:33 prep,time:48
  prep,title:-16 prepsub,det:-16 prepsub,ing:28 prepsub,low:26 sub,adv:15 sub,cap:17 sub,det:-26 sub,title:-13
E,piece=1,next=| aux,aux:-14 aux,cap:22 aux,conj:10 aux,cue:-11 aux,det:-16 aux,ed:-11 aux,quote:-12 aux,sub:20
  aux,that:11 bracket,cue:-26 cap,cue:11 colon,cap:-14 colon,quote:68 comma,adv:-42 comma,aux:13 comma,cap:67
  comma,conj:10 comma,cue:15 comma,cuenoun:35 comma,det:54 comma,ed:25 comma,low:11 comma,lows:-10 comma,poss:13
  comma,prep:-26 comma,prepsub:-27 comma,pronaux:-15 comma,quote:-14 comma,rel:-22 comma,role:11 comma,title:15
  comma,verb:-24 conj,aux:23 conj,cap:-16 conj,cue:59 conj,cuenoun:26 conj,det:-18 conj,low:-24 conj,lows:-25
  conj,poss:-19 conj,prep:43 conj,pron:18 conj,quote:-16 conj,qword:-18 conj,role:-13 conj,sub:-13 conj,that:-39
  conj,title:12 conj,verb:26 cue,cap:-10 cue,end:-12 cue,low:-11 cue,that:28 cuenoun,pron:11 cuenoun,that:12
  dash,aux:-21 dash,conj:26 dash,rel:-27 prep,body:26 prep,cue:15 prep,quant:-24 prep,qword:-11 prep,rel:-10
  prep,time:-28 prep,verb:-32 prepsub,cue:-10 prepsub,det:14 pron,cue:14 quote,quote:-16 rel,verb:15 sub,aux:-12
  sub,cue:22 sub,poss:16 sub,pron:21 sub,quant:-14 sub,role:18 sub,sub:13 that,aux:34 that,ed:-10 that,pron:-17
E,quoted=False,last=| adv:19 aux:-21 body:31 bracket:-90 cap:34 colon:-35 comma:-31 conj:-23 cuenoun:33 dash:-30
  end:-13 ing:12 low:31 lows:20 num:26 prep:11 prepsub:-18 pron:-10 quote:-16 rel:-28 role:29 semi:-38 that:-51
  time:25
E,quoted=False,next=| aux:-25 bracket:11 cap:-51 colon:27 conj:-16 cue:-77 cuenoun:-56 end:34 prep:-22 prepsub:32
  quote:-39 rel:-28 semi:60 stop:18 that:-21
E,quoted=True,last=| adv:-17 aux:10 bracket:-21 cue:-29 dash:-16 doc:47 ed:23 ing:14 lows:24 prep:-24 pron:-17
  quant:19 quote:108 sub:-12 time:-39 title:57 verb:32
E,quoted=True,next=| aux:-10 bracket:31 cap:31 colon:-12 comma:19 conj:14 cue:59 cuenoun:22 dash:34 ing:15 low:-23
  lows:-12 prep:-23 prepsub:-20 quant:13 quote:15 rel:29
E,report,next=| comma:62 conj:130 cue:-17 dash:36 prep:12 prepsub:46 pron:23 sub:40 that:-18
E,s,in=,then=| :-22 ed:-13 ing:17 now:35 then:-17
E,s,in=ed,then=| ed:-14
E,s,in=ing,then=| :20 verb:-17
E,s,in=now,then=| ed:-11 ing:-36 now:21 then:54 verb:-22
E,s,in=then,then=| :12 ed:-33 ing:20 now:37 then:-37
E,s,in=verb,then=| then:-18
E,s,next=| bracket:27 colon:-10 cue:-15 prep:-21 rel:-10 semi:21 sub:36 that:-15
E,say,len=| 1:18 13+:48 2:-14 3:-27 4-6:-33
E,say,next=| adv:-11 aux:-62 bracket:13 cap:27 colon:14 conj:27 cuenoun:-12 det:-19 end:10 prep:21 prepsub:-41 pron:14
  quote:-20 rel:-27 semi:10 stop:32 sub:21
E,second=| adv,adv:-23 adv,comma:25 adv,conj:-10 adv,cue:39 adv,cuenoun:18 adv,det:14 adv,ed:-27 adv,end:16 adv,ing:23
  adv,low:-19 adv,lows:31 adv,prep:-17 adv,prepsub:-32 adv,quant:28 adv,role:-18 adv,that:-24 adv,verb:18 aux,adv:11
  aux,aux:-27 aux,cap:12 aux,conj:11 aux,ed:21 aux,quote:-27 aux,verb:-16 body,comma:14 body,det:29 body,end:-14
  body,that:-10 bracket,edge:33 cap,adv:20 cap,aux:-26 cap,bracket:-25 cap,cap:22 cap,comma:-50 cap,conj:-49
  cap,cue:66 cap,cuenoun:18 cap,det:35 cap,doc:-12 cap,ed:24 cap,ing:-22 cap,prep:-30 cap,prepsub:22 cap,quote:17
  cap,rel:11 cap,role:-13 cap,that:-13 cap,time:-19 cap,title:10 cap,verb:16 comma,ing:-11 comma,sub:10 conj,adv:-25
  conj,cap:23 conj,cue:59 conj,det:22 conj,ed:26 conj,ing:-18 conj,low:-23 conj,lows:22 conj,prep:-36 conj,pron:62
  conj,quote:-21 conj,role:11 conj,sub:-26 conj,that:-95 conj,title:55 cue,adv:45 cue,comma:14 cue,det:23 cue,end:-20
  cue,ing:-40 cue,lows:-42 cue,poss:-21 cue,quant:-11 cue,quote:-19 cue,qword:33 cue,sub:19 cue,that:58 cuenoun,cap:13
  cuenoun,comma:17 cuenoun,det:13 cuenoun,end:-14 cuenoun,prep:-14 cuenoun,pron:16 cuenoun,that:45 det,cuenoun:59
  det,det:-12 det,doc:13 det,low:26 det,lows:26 det,own:-13 det,prep:-13 det,quant:-27 det,quote:-33 det,sub:-32
  det,verb:12 ed,comma:-14 ed,cue:-10 ed,det:25 ed,low:-27 ed,poss:44 ed,prep:12 ed,pron:17 ed,quant:18 edge,edge:32
  end,edge:-24 ing,comma:-10 ing,det:27 ing,end:-16 ing,low:13 ing,pron:19 ing,quote:-22 ing,role:-13 ing,title:28
  low,aux:-14 low,body:13 low,colon:14 low,comma:-20 low,conj:-13 low,cuenoun:12 low,doc:12 low,ed:-10 low,ing:-14
  low,low:28 low,lows:-34 low,poss:22 low,prep:-21 low,pron:-21 low,role:-17 low,that:-21 low,time:33 low,title:26
  lows,aux:-16 lows,ed:-11 lows,end:-12 lows,lows:-12 lows,that:13 num,aux:15 num,cap:11 num,comma:-30 num,end:12
  num,low:40 num,prep:-18 num,role:10 own,low:-14 poss,body:53 poss,cap:11 poss,ing:12 poss,low:-42 poss,lows:-29
  poss,quote:11 poss,title:11 prep,body:-13 prep,cuenoun:-18 prep,lows:-26 prep,poss:-22 prep,prep:-22 prep,quant:23
  prep,quote:-26 prep,qword:12 prep,rel:35 prep,sub:28 prep,time:22 prep,title:10 prep,verb:-32 prepsub,det:-16
  prepsub,pron:18 pron,aux:-38 pron,comma:12 pron,cue:-21 pron,cuenoun:13 pron,ed:26 pron,lows:13 pron,quote:14
  pron,verb:18 pronaux,det:14 pronaux,low:-15 quant,adv:-12 quant,aux:17 quant,cap:11 quant,cuenoun:-12 quant,low:-21
  quant,lows:15 quant,prep:14 quant,quant:-12 quant,role:10 quant,sub:15 quote,quote:-73 qword,pron:-16 rel,adv:14
  rel,aux:-23 rel,cue:-11 rel,ed:-13 role,adv:14 role,comma:-13 role,conj:22 role,cue:13 role,prep:-11 role,verb:10
  sub,adv:-12 sub,aux:20 sub,cue:29 sub,det:-55 sub,poss:26 sub,prep:16 sub,pron:-29 sub,quant:12 sub,quote:-14
  sub,sub:-10 sub,title:19 that,low:16 that,pronaux:-17 that,role:11 that,title:-11 time,comma:19 time,end:22
  time,num:-10 time,that:-17 time,time:35 title,cap:21 verb,cap:-10 verb,cuenoun:25 verb,det:-10 verb,lows:-15
  verb,poss:-14 verb,prep:13 verb,pron:-11 verb,quote:-10 verb,title:10
E,start=adv,colon,next=| comma:-15
E,start=adv,say,next=| comma:28 conj:14 prep:-13 stop:-32
E,start=adv,verbs=0,next=| conj:30 prep:-16 stop:-17
E,start=adv,verbs=1,next=| comma:-12
E,start=adv,verbs=2,next=| comma:-10 stop:25
E,start=adv,vow,next=| stop:10
E,start=aux,say,next=| comma:18 stop:20 sub:12
E,start=aux,verbs=1,next=| conj:10
E,start=aux,verbs=2,next=| stop:26
E,start=cap,accord,next=| comma:-13 stop:24
E,start=cap,accuse,next=| comma:-32 conj:20 prep:-14
E,start=cap,ask,next=| conj:14
E,start=cap,call,next=| comma:41 conj:-10 prep:-24 rel:23 stop:-28
E,start=cap,colon,next=| stop:11
E,start=cap,declare,next=| prep:45 stop:11
E,start=cap,hint,next=| prep:10 stop:15
E,start=cap,judge,next=| aux:15 comma:27 conj:41 cue:-10 prep:-11 stop:-46 that:13
E,start=cap,noun,next=| comma:21 prep:12 stop:-37
E,start=cap,say,next=| aux:-20 cap:11 comma:-20 prep:42 stop:24
E,start=cap,urge,next=| stop:35
E,start=cap,verbs=0,next=| cap:10 comma:17 conj:16 cuenoun:-10 dash:-33 prep:46 rel:19 stop:19
E,start=cap,verbs=1,next=| aux:-10 comma:-25 conj:41 prep:10 sub:-12
E,start=cap,verbs=2,next=| comma:21 conj:-14 dash:18 prep:-11 stop:-21
E,start=conj,say,next=| prep:29
E,start=cue,verbs=2,next=| stop:-15
E,start=cuenoun,judge,next=| prep:11
E,start=cuenoun,say,next=| stop:25
E,start=cuenoun,verbs=0,next=| conj:15
E,start=cuenoun,verbs=1,next=| prep:11
E,start=det,accord,next=| comma:-19 stop:25
E,start=det,accuse,next=| comma:22 cue:12 stop:-56 sub:10
E,start=det,ask,next=| conj:16 stop:-21
E,start=det,call,next=| comma:-15 conj:19 dash:-28 prep:-14 prepsub:14 quote:31 stop:24 sub:-14
E,start=det,declare,next=| conj:22 prep:-48 that:21
E,start=det,hint,next=| stop:26
E,start=det,judge,next=| aux:17 bracket:22 conj:-13 dash:21 prep:-11 stop:33 that:-14
E,start=det,noun,next=| stop:15
E,start=det,say,next=| colon:11 comma:11 cue:-25 sub:26
E,start=det,tell,next=| stop:22
E,start=det,urge,next=| aux:13 prep:16 stop:-35
E,start=det,utter,next=| conj:-25 prep:11 stop:19
E,start=det,verbs=0,next=| bracket:-22 colon:-19 comma:23 conj:31 cuenoun:-19 dash:22 prep:19 prepsub:24 quote:31
  rel:-30 sub:50 that:19
E,start=det,verbs=1,next=| colon:18 comma:-10 stop:28
E,start=det,verbs=2,next=| aux:-11 cap:10 comma:-42 conj:-33 cue:-14 dash:-16 prep:-27 stop:-13 sub:-14
E,start=det,vow,next=| comma:14 prep:30 stop:-63 sub:41
E,start=ed,say,next=| stop:15
E,start=ed,verbs=2,next=| stop:17
E,start=ing,call,next=| prep:10 stop:-24
E,start=ing,declare,next=| stop:-14
E,start=ing,judge,next=| stop:-14
E,start=ing,say,next=| prep:-10 stop:18
E,start=ing,verbs=0,next=| conj:-10 sub:-10
E,start=ing,verbs=2,next=| comma:-13
E,start=low,ask,next=| prep:10
E,start=low,call,next=| aux:11 comma:-32 conj:19 prep:13
E,start=low,declare,next=| comma:12
E,start=low,judge,next=| comma:30 conj:-32 prep:24
E,start=low,say,next=| comma:12 conj:10 prep:-12
E,start=low,urge,next=| prep:-10 stop:22
E,start=low,verbs=0,next=| conj:-17 prep:32 stop:41
E,start=low,verbs=1,next=| comma:25 conj:-10 stop:-11
E,start=low,verbs=2,next=| stop:-29
E,start=low,vow,next=| stop:-31
E,start=lows,accuse,next=| prep:-12
E,start=lows,call,next=| prep:11 stop:-12
E,start=lows,declare,next=| stop:24
E,start=lows,judge,next=| prep:-13 stop:22
E,start=lows,say,next=| stop:-11
E,start=lows,verbs=0,next=| comma:41 stop:10 sub:18
E,start=lows,verbs=1,next=| stop:13
E,start=lows,verbs=2,next=| conj:-11
E,start=num,verbs=2,next=| stop:19
E,start=poss,ask,next=| aux:13 stop:14
E,start=poss,call,next=| aux:13 comma:20 prep:-19 stop:-17 sub:-13
E,start=poss,declare,next=| prep:40 stop:-14 sub:-11
E,start=poss,judge,next=| comma:-39 conj:20 cue:12 prep:-11
E,start=poss,say,next=| aux:-10 comma:18 dash:-18 prep:15 prepsub:19
E,start=poss,tell,next=| prep:10 stop:-11
E,start=poss,utter,next=| stop:-24
E,start=poss,verbs=0,next=| aux:10 cap:-12 comma:46 conj:37 cue:10 prep:35 sub:-32 that:-10
E,start=poss,verbs=1,next=| prep:10 stop:-44
E,start=poss,verbs=2,next=| comma:-23 stop:-47
E,start=poss,vow,next=| prep:14
E,start=prep,accuse,next=| comma:27 prep:-20
E,start=prep,ask,next=| aux:21 stop:-31
E,start=prep,declare,next=| aux:13 comma:-18 conj:18 stop:-30
E,start=prep,noun,next=| aux:53 bracket:-13 comma:-19 conj:-13 stop:-29
E,start=prep,say,next=| aux:24 comma:-16 conj:-12 cuenoun:11
E,start=prep,tell,next=| stop:-32
E,start=prep,urge,next=| comma:27 stop:-14
E,start=prep,utter,next=| prep:-10
E,start=prep,verbs=0,next=| aux:68 comma:34 conj:25 dash:15 prep:-35 prepsub:45 stop:10 sub:50
E,start=prep,verbs=1,next=| aux:10 comma:-20 conj:-15 cue:-11 dash:-15 prepsub:-12 stop:-17
E,start=prep,verbs=2,next=| aux:26 prep:-16 stop:-74
E,start=prep,vow,next=| comma:23 conj:16 cue:-12 dash:-12 prep:-26 stop:33
E,start=pron,colon,next=| stop:31
E,start=pron,declare,next=| comma:36 prep:-12 stop:-32
E,start=pron,judge,next=| prep:10
E,start=pron,say,next=| aux:-21 comma:27 conj:28 prepsub:-28 that:-10
E,start=pron,tell,next=| comma:-11 stop:13
E,start=pron,verbs=0,next=| aux:-29 comma:12 conj:24 cue:-14 prep:34
E,start=pron,verbs=1,next=| comma:15 conj:-15 cue:-12 dash:26 prep:-17 stop:31 sub:14
E,start=pron,verbs=2,next=| comma:11 cue:24 prep:-12 prepsub:-19
E,start=pronaux,say,next=| comma:15 conj:-20 stop:24
E,start=pronaux,verbs=1,next=| conj:-21 prep:-10
E,start=pronaux,verbs=2,next=| prep:10 stop:24
E,start=quant,say,next=| comma:-32 stop:22
E,start=quant,verbs=0,next=| aux:11 sub:13
E,start=quant,verbs=1,next=| stop:12
E,start=quant,verbs=2,next=| comma:-22 stop:20
E,start=quant,vow,next=| prep:20
E,start=quote,call,next=| comma:-10 cue:14 prep:29 stop:-28
E,start=quote,judge,next=| conj:19 stop:-41
E,start=quote,say,next=| prep:-12 stop:-50
E,start=quote,utter,next=| prep:15 stop:-57
E,start=quote,verbs=0,next=| aux:-10 cap:18 comma:-56 cue:21 cuenoun:24 det:10 prepsub:12
E,start=quote,verbs=1,next=| stop:-62
E,start=quote,verbs=2,next=| stop:-40
E,start=quote,vow,next=| prep:-13
E,start=qword,ask,next=| conj:-14
E,start=qword,judge,next=| prep:-10 stop:19
E,start=qword,say,next=| comma:11 stop:-11
E,start=qword,verbs=0,next=| aux:-18 comma:-19 prep:-17 stop:18
E,start=qword,verbs=1,next=| sub:12
E,start=qword,verbs=2,next=| comma:29 stop:34 that:14
E,start=rel,ask,next=| comma:24
E,start=rel,verbs=2,next=| stop:-31
E,start=role,judge,next=| stop:-16
E,start=role,say,next=| stop:31
E,start=role,verbs=0,next=| prep:13
E,start=sub,ask,next=| aux:-18 conj:-23 prep:-16 stop:39
E,start=sub,call,next=| prep:10 stop:-10
E,start=sub,judge,next=| prep:17 stop:-26
E,start=sub,say,next=| comma:-31 conj:24 prep:17 stop:-32
E,start=sub,verbs=0,next=| prep:40 stop:-37
E,start=sub,verbs=1,next=| comma:-49 conj:-10 stop:-19
E,start=sub,verbs=2,next=| comma:32 conj:11 stop:43
E,start=that,declare,next=| aux:-11 sub:14
E,start=that,hint,next=| aux:-10 comma:16 prep:-13 prepsub:11 stop:10
E,start=that,judge,next=| prep:12
E,start=that,noun,next=| aux:-17 cuenoun:20 stop:-22 that:35
E,start=that,say,next=| cap:22 colon:28 comma:-17 conj:10 cue:26 prep:-29 sub:-28
E,start=that,tell,next=| conj:-15 prep:-17 prepsub:-17 stop:56
E,start=that,verbs=0,next=| aux:-64 cap:-17 comma:-104 conj:-62 cue:11 dash:-56 prep:-58 prepsub:-20 sub:-28
E,start=that,verbs=1,next=| cap:15 comma:17 conj:32 cue:14 dash:49 prep:-13 stop:67 sub:-16 that:15
E,start=that,verbs=2,next=| aux:12 bracket:-12 colon:18 comma:48 conj:22 cuenoun:11 dash:40 prepsub:-10 stop:51
  that:20
E,start=that,vow,next=| comma:-33 prep:-10 stop:29
E,start=title,accuse,next=| stop:-12
E,start=title,judge,next=| stop:-32
E,start=title,say,next=| comma:21 prep:13 stop:-21
E,start=title,verbs=0,next=| conj:13 stop:-14
E,start=title,verbs=1,next=| comma:-13 cue:14 stop:-14
E,start=title,verbs=2,next=| comma:12 conj:-12 stop:-12
E,start=verb,say,next=| stop:11
E,start=verb,verbs=2,next=| stop:25
E,subject=| he:37 he'll:-21 i:32 it:16 she:-10 she's:-14 they:-11
E,tell,len=| 1:-10 4-6:-11 7-12:15
E,tell,next=| aux:-13 conj:-10 dash:25 prep:-15 stop:13 sub:-20
E,that,in=,then=| :-13
E,that,in=ed,then=| :13
E,that,in=ing,then=| :21
E,that,in=now,then=| now:-10 verb:14
E,that,in=then,then=| ed:18 now:-19
E,that,next=| aux:-23 cuenoun:17 that:32
E,to,in=,then=| :18
E,to,in=then,then=| then:-13
E,to,in=verb,then=| :-13 ing:-14 now:24
E,to,next=| aux:38 comma:-10 conj:-22 prep:-19 stop:21
E,turn,in=now,then=| :19 now:-18
E,turn,in=then,then=| :23 then:-17
E,turn,next=| comma:-38 conj:-10 stop:63
E,urge,len=| 1:-24 13+:23 3:30 4-6:-27
E,urge,next=| comma:37 prep:-18
E,utter,len=| 1:29 13+:-41 2:24 3:-15 4-6:12 7-12:-10
E,utter,next=| comma:-19 dash:13 prep:22 stop:-45 sub:12
E,verbs=0,piece=0,next=| bracket:25 comma:-37 conj:26 cuenoun:-11 prep:107 prepsub:46 stop:14
E,verbs=0,piece=1,next=| aux:-28 bracket:-10 cap:-25 colon:-27 comma:35 conj:50 cuenoun:-23 det:18 prepsub:25 semi:35
  sub:41 that:-19
E,verbs=0,rest=0,next=| bracket:14 comma:30 cuenoun:-19 dash:-31 prepsub:17 quote:12 stop:14 sub:29 that:-13
E,verbs=0,rest=1,next=| aux:-27 cap:-13 comma:-31 dash:10 prep:41 prepsub:22 sub:18
E,verbs=0,rest=2,next=| cap:-15 conj:60 cuenoun:-15 dash:17 prep:48 prepsub:32 quote:-11 rel:20 that:-10
E,verbs=1,piece=0,next=| cap:-14 colon:-13 comma:-27 dash:16 prep:-28 prepsub:-27 quote:-11 semi:29 sub:-14
E,verbs=1,piece=1,next=| bracket:16 cap:22 colon:15 comma:31 conj:-21 dash:-17 prep:-23 semi:-18 sub:26
E,verbs=1,rest=0,next=| bracket:17 cap:-11 colon:-23 prep:-42 prepsub:-17 quote:-10 semi:26 sub:-21
E,verbs=1,rest=1,next=| bracket:15 colon:22 comma:-23 conj:-35 cue:-20 cuenoun:-10 prep:-16 prepsub:-14 semi:-39
  that:13
E,verbs=1,rest=2,next=| aux:-13 cap:19 comma:26 conj:15 cue:14 prepsub:11 semi:23 sub:34 that:-13
E,verbs=2,piece=0,next=| bracket:19 cap:-13 colon:13 comma:-12 conj:-33 dash:28 end:17 prep:-58 prepsub:-28 semi:28
  sub:-28 that:29
E,verbs=2,piece=1,next=| bracket:-17 colon:33 comma:29 conj:-20 cuenoun:13 dash:19 prep:-33 prepsub:-11 rel:-10
  semi:-13 sub:-26 that:-17
E,verbs=2,rest=0,next=| bracket:-12 colon:18 comma:-14 conj:-29 end:21 prep:-41 prepsub:-28 sub:-23 that:32
E,verbs=2,rest=1,next=| colon:36 comma:14 conj:-20 dash:33 prep:-31 prepsub:-20 sub:-26
E,verbs=2,rest=2,next=| bracket:20 comma:17 cuenoun:17 dash:11 prep:-20 that:-12
E,vow,len=| 3:-21 7-12:17
E,vow,next=| comma:23 conj:10 cue:-14 prepsub:13 stop:-23 sub:33
E,word2=| although:10 and:14 because:-15 but:42 despite:52 for:26 if:-41 in:-29 including:-90 or:-49 when:-36 which:46
  while:49 who:17 with:18
E,word=| :47 about:-45 after:34 against:-26 at:24 because:-26 before:24 between:-18 but:61 by:45 despite:44 during:58
  following:26 for:-55 from:-17 if:-44 in:14 into:-11 of:-94 on:22 or:-37 over:-12 since:-22 that:-16 though:11
  through:24 to:-38 when:21 whether:-18 which:27 while:41 who:-14 without:18 yet:-12
E,word=,piece=| 1:50
E,word=about,piece=| 0:-28 1:-17
E,word=after,piece=| 0:13 1:21
E,word=against,piece=| 0:-21
E,word=and,piece=| 0:-13
E,word=as,piece=| 0:-27 1:21
E,word=at,piece=| 0:29
E,word=because,piece=| 0:-12 1:-15
E,word=before,piece=| 1:33
E,word=between,piece=| 0:-15
E,word=but,piece=| 1:54
E,word=by,piece=| 0:17 1:28
E,word=despite,piece=| 0:31
E,word=during,piece=| 0:41 1:17
E,word=even,piece=| 1:11
E,word=following,piece=| 0:31
E,word=for,piece=| 0:-29 1:-26
E,word=from,piece=| 0:-18
E,word=if,piece=| 1:-36
E,word=in,piece=| 0:13
E,word=like,piece=| 0:-12 1:13
E,word=of,piece=| 0:-51 1:-43
E,word=off,piece=| 1:12
E,word=on,piece=| 1:15
E,word=or,piece=| 0:-11 1:-26
E,word=since,piece=| 1:-17
E,word=so,piece=| 1:-13
E,word=that,piece=| 0:18 1:-34
E,word=through,piece=| 0:29
E,word=to,piece=| 1:-32
E,word=when,piece=| 0:-13 1:34
E,word=whether,piece=| 1:-18
E,word=which,piece=| 1:28
E,word=while,piece=| 0:10 1:31
E,word=who,piece=| 1:-21
E,word=with,piece=| 0:12
E,word=without,piece=| 1:10
E,word=yet,piece=| 1:-12
""",
    "cue": """\
accord,after=| adv:11 det:45 poss:-32 quant:17
accord,content=| L:56 LR:-35
accord,gap=| 1:12
accord,nounish=| False:24
accord,phrase=| True:24
accord,quoted=| False:41 True:-17
accord,right=| cap:11 quote:-24
accord,source=| R:40
accord,tier=| mid:24
act,after=| end:-24 prep:29 that:13 title:-29
act,content=| L:-21 R:21
act,gap=| 2:24
act,nounish=| False:-13
act,right=| adv:19 cap:-16 low:-10 prep:25 quant:11 that:25 title:-20
act,tier=| loose:-38 mid:32
after=| adv:26 aux:-69 body:14 cap:41 comma:-27 conj:-18 cue:-16 dash:-17 det:28 ed:-29 end:19 ing:10 lows:-10 num:-10
  prepsub:-44 pron:31 pronaux:25 quote:-25 qword:12 rel:16 sub:-13 that:22 time:18 verb:-38
answer,after=| comma:-14 prep:36
answer,content=| L:-24 R:28
answer,gap=| 0:-25 1:32
answer,right=| aux:-16 cap:15 det:14
answer,tier=| firm:-29 loose:26
ask,after=| comma:11 det:-10 low:-19 rel:17 sub:21
ask,content=| L:-21 R:20
ask,gap=| 0:10 1:28
ask,nounish=| False:10
ask,quoted=| False:29 True:-19
ask,right=| low:-29 poss:21 prep:15 quote:-10 qword:-11 sub:48
ask,source=| L:-34 N:35
attack,after=| cap:19 comma:-10 end:-12 lows:12 poss:-22 prep:-14 title:11
attack,content=| L:-23 R:11
attack,nounish=| True:-13
attack,phrase=| False:-17
attack,quoted=| True:-21
attack,right=| det:15 lows:12 poss:-28 prep:-19 sub:13 title:19
attack,source=| L:-11
attack,tier=| firm:65 loose:-61 mid:-20
before=| adv:-39 aux:-10 bracket:29 colon:-17 comma:52 conj:23 det:-37 doc:30 edge:-20 ing:-16 low:-16 poss:-29
  prepsub:18 pron:21 quote:22 qword:-11 role:12 sub:-14 that:-33 time:20
| bias:-42
colon,after=| cap:-19 det:-21 pron:19 quote:12
colon,content=| R:-14
colon,gap=| 0:-14
colon,nounish=| False:-14
colon,phrase=| False:-14
colon,quoted=| False:-46 True:32
colon,right=| cap:-19 det:-21 pron:19 quote:12
colon,tier=| mid:-14
declare,after=| prep:22
declare,nounish=| False:10
declare,phrase=| False:20
declare,quoted=| False:15
declare,tier=| mid:10
earlier=| False,F:22 False,L:12 False,R:54 True,I:-18 True,L:-54 True,N:-22 True,R:-37
earlier=False,before=| adv:-39 body:12 bracket:17 cap:44 conj:-33 cue:-56 cuenoun:21 dash:-10 det:-34 doc:35 ed:16
  edge:-20 ing:-15 low:11 lows:28 num:-18 poss:10 prepsub:37 pron:44 pronaux:12 quant:-19 role:54 sub:-28 time:36
earlier=False,content=| L:87 LR:-17 R:19
earlier=True,before=| aux:-14 body:-12 cap:-43 comma:59 conj:56 cue:64 cuenoun:-21 ed:-21 low:-27 lows:-22 num:16
  poss:-39 prep:-12 prepsub:-19 pron:-24 quant:13 quote:27 role:-42 single:-10 sub:14 that:-39 time:-16
earlier=True,content=| L:-87 LR:-31 R:-14
figure,after=| end:11
figure,content=| LR:27 R:-19
figure,gap=| 0:10
figure,tier=| loose:-13 mid:10
firm,helper=| :27 headline:13 modal:-16 to:-10
firm,quoted=| False:13
firm,source=| I:-10 N:-12 R:45
form=about,nounish=| True:17
form=about,right=| cap:15 poss:-13 prep:24
form=base,nounish=| False:-10 True:-73
form=base,right=| adv:28 conj:-15 cuenoun:-18 det:16 ing:-28 lows:-11 poss:22 prepsub:15 pron:18 qword:-13 sub:18
  that:23 title:-20
form=colon,nounish=| False:-63
form=colon,right=| det:-33
form=for,nounish=| False:-11 True:34
form=for,right=| det:10 prep:-16
form=headline,nounish=| False:34
form=ing,nounish=| False:-15 True:25
form=ing,right=| cap:-11 conj:-17 cuenoun:34 det:13 lows:16 poss:-12 prep:44 pron:-13 quote:28 qword:51 that:51
form=of,nounish=| False:15 True:-34
form=of,right=| cap:18
form=past,nounish=| False:49
form=past,right=| adv:-13 aux:13 cap:-24 conj:14 doc:25 ed:21 ing:54 low:-12 num:-10 poss:21 prep:-11 prepsub:-25
  pronaux:14 rel:-11 role:-18 sub:10 that:26
form=phrase,right=| det:11 pron:12 quote:-25 that:-17
form=s,nounish=| False:46 True:-43
form=s,right=| adv:-21 cap:21 conj:-26 det:-31 low:33 poss:15 prep:-38 pron:-14 pronaux:13 quote:32 qword:12 rel:-12
  that:-14 title:28
form=that,nounish=| False:-13
form=to,nounish=| False:-14
form=to,right=| prep:20
form=turn,nounish=| False:15
form=turn,right=| cap:-28 pron:14
gap=| 0:-16 1:-18 2:31 3:24 7-12:-54
head=| body:35 bracket:11 cap:12 conj:-13 cue:15 cuenoun:-43 dash:30 doc:-23 edge:22 low:-10 none:-21 quant:20
  quote:-48 rel:-24 role:33 that:-32 title:28
helper=| do:27 headline:-13 modal:-32 own:-17
hint,after=| prep:-23
hint,gap=| 0:15
hint,nounish=| False:13
hint,quoted=| False:28 True:-24
hint,right=| cap:15 det:-11 that:-15
hint,tier=| loose:-19 mid:23
judge,after=| det:11 prep:-27
judge,content=| R:-28
judge,gap=| 0:-10 1:-24
judge,nounish=| False:-31
judge,phrase=| False:-63 True:26
judge,quoted=| False:-35
judge,right=| prep:-13 quote:11
judge,source=| L:-35
judge,tier=| mid:-37
left=| adv:-11 conj:-30 det:10 poss:11 prep:-19 prepsub:-23 pron:-57 pronaux:16 quote:78 qword:-23 rel:82 sub:-37
  that:-13
leftlen=| 1:48 13+:-77 2:12 7-12:-30
loose,helper=| :-23 be:-26 have:-21 headline:-25 modal:-27 not:28 to:32
loose,quoted=| False:-47
loose,source=| L:-28 R:-32
margin=| 0:-56 1:-43 3:52
mention,after=| cap:15 low:-17
mention,content=| R:-20
mention,gap=| 0:-13 1:-13
mention,nounish=| False:-26
mention,phrase=| False:-22
mention,quoted=| True:-21
mention,right=| low:-17 prep:-12
mention,source=| N:-23
mention,tier=| mid:-28
mid,helper=| be:29 have:11 modal:11 not:-25 own:-17 to:-17
mid,source=| F:26 L:-13 N:-18
name,after=| cap:-24 comma:-17 low:32 lows:25 pron:-13 quote:-40 role:10
name,content=| L:-15 LR:-38 R:55
name,gap=| 0:20 1:-32
name,nounish=| False:-11 True:13
name,phrase=| False:-32 True:34
name,quoted=| False:-14 True:16
name,right=| low:32 lows:25 prep:-21 pron:-13 quote:-40 role:10
name,tier=| loose:-23 mid:25
noun,content=| R:-13
noun,gap=| 1:-12
noun,nounish=| False:-34 True:27
noun,quoted=| False:-22 True:15
noun,right=| cap:30 poss:-15 prep:22 sub:-15 that:-12
noun,source=| L:-10
nounish=False,after=| adv:35 aux:-30 cap:15 colon:18 conj:18 end:11 low:-26 num:-12 prep:-22 prepsub:-35 pron:23
  pronaux:20 quote:-10 rel:20 role:-10 sub:-10 that:24 time:17 title:-10 verb:-11
nounish=True,after=| aux:-39 cap:25 colon:-14 comma:-33 conj:-36 cue:-23 det:20 ed:-24 low:32 prep:30 quote:-15
  role:15 verb:-28
opens=| adv:-14 bracket:-49 cap:-11 det:-29 low:-24 num:13 poss:22 prepsub:20 quote:44 qword:-11 sub:42 that:-28
post,after=| colon:18 end:25 poss:-14 quote:25 that:-12 time:10
post,content=| L:27 LR:18 R:-49
post,gap=| 1:15 2:-19 3:-15
post,nounish=| False:20 True:-23
post,quoted=| False:-17 True:14
post,right=| cap:12 ed:-10 quote:31 that:-46
post,tier=| firm:-20 loose:65 mid:-48
praise,after=| cap:21 poss:21 prep:-37
praise,content=| L:-16 R:-10
praise,gap=| 1:-16
praise,nounish=| False:-18 True:-10
praise,phrase=| False:-28
praise,quoted=| True:-31
praise,right=| cap:25 det:-11 poss:11 prep:-12
praise,source=| L:-11 N:-10
praise,tier=| mid:-24
quoted=False,content=| L:-46 LR:27 R:-21
quoted=False,verbs=| 0:-23 1:-15
quoted=True,content=| L:46 LR:-75 R:27
reveal,after=| cap:20 end:11 ing:11 low:13 poss:19 prep:-14 time:16
reveal,content=| L:26 R:-33
reveal,gap=| 0:17 1:-65
reveal,nounish=| False:27 True:-27
reveal,quoted=| False:11 True:-12
reveal,right=| adv:-15 cap:-28 det:12 ing:14 low:10 lows:18 pron:11 quant:29 quote:17
reveal,source=| L:-15
reveal,tier=| firm:-35 mid:35
right=| adv:-26 adv,aux:11 adv,comma:11 adv,ing:-20 aux,adv:-21 aux,det:-16 aux,ing:-19 aux,low:13 aux,quote:11
  cap,adv:-19 cap,aux:26 cap,body:-17 cap,cap:-49 cap,comma:-40 cap,conj:18 cap,cue:-39 cap,cuenoun:15 cap,doc:17
  cap,ed:23 cap,end:-23 cap,low:47 cap,lows:22 cap,prepsub:16 cap,quote:24 cap,single:-15 cap,sub:14 cap,time:-20
  conj:-41 conj,adv:17 conj,det:-11 conj,low:-12 conj,verb:-21 cuenoun,prep:39 dash:-57 det:-13 det,body:45
  det,cap:-21 det,cuenoun:22 det,doc:-10 det,ing:10 det,num:11 det,quant:-11 det,quote:-26 det,role:-27 det,time:-38
  doc:20 doc,prep:25 ing,det:12 ing,prep:-10 low:18 low,aux:-23 low,conj:21 low,doc:15 low,end:-26 low,low:-28
  low,lows:-14 low,prep:19 low,sub:14 lows,comma:-14 lows,end:-12 lows,prep:29 lows,sub:25 num:-49 num,end:-14
  num,low:-15 poss:30 poss,adv:21 poss,cap:-14 poss,cuenoun:19 poss,ing:21 poss,lows:34 poss,own:-12 poss,prep:-23
  poss,quote:-13 poss,role:-22 prep,adv:-33 prep,aux:-17 prep,cue:49 prep,det:11 prep,num:-19 prep,prep:-20
  prep,quote:12 prep,role:-20 prep,verb:37 prepsub:-23 prepsub,det:-23 pron:15 pron,adv:-19 pron,cue:13 pron,det:-12
  pron,low:17 pron,quote:20 pronaux:23 pronaux,aux:-14 pronaux,low:20 quant,prep:21 quote:24 quote,quote:24 qword:46
  qword,det:23 qword,low:-21 qword,pron:15 rel:-29 rel,aux:-32 role,conj:-28 role,rel:20 sub,cap:19 sub,det:-17
  sub,pron:-16 sub,quote:21 that:48 that,adv:34 that,aux:-41 that,comma:29 that,cuenoun:-22 that,det:46 that,ed:-40
  that,ing:18 that,poss:17 that,prepsub:-13 that,pron:24 that,pronaux:15 that,quant:-20 that,quote:20 that,role:-10
  that,title:10 time:-31 title:12
rightlen=| 1:-29 13+:19 2:-39 3:-22 7-12:22
say,after=| adv:-15 aux:-42 body:10 comma:29 conj:20 dash:12 ed:-11 end:43 low:-28 lows:22 pron:23 pronaux:22
  quant:-18 quote:-18 that:-28 title:25
say,content=| L:37 LR:-19
say,gap=| 0:27 1:15 2:-34 7-12:-32
say,nounish=| False:18
say,phrase=| False:30 True:-16
say,quoted=| True:13
say,right=| adv:-13 cap:-28 conj:43 cue:41 det:-19 num:-10 poss:-31 prepsub:23 pronaux:26 quant:-26 qword:21 rel:16
  role:10 sub:-16
say,source=| R:21
say,tier=| firm:-41 mid:55
sides=| 0:-57 1:-38 3:47
stance,after=| det:18 sub:12 that:11
stance,content=| L:33 R:-14
stance,gap=| 0:-17 2:-17
stance,right=| sub:24
stance,source=| L:12
stance,tier=| firm:29 loose:-11 mid:-13
stay,after=| aux:-10 det:-11 end:18 lows:-11 poss:-14 prep:20 that:42 title:-14
stay,content=| LR:15
stay,gap=| 0:-29 2:45 3:12
stay,nounish=| False:37 True:-29
stay,phrase=| False:-45 True:53
stay,quoted=| False:-17 True:25
stay,right=| adv:18 cap:11 conj:-13 det:-18 ing:-14 prep:-32 quote:35 that:58
stay,source=| L:36 R:-17
stay,tier=| firm:21 loose:-34 mid:21
sure=| 0:-43 1:-36 3:28
tell,after=| det:17 prep:-34 role:22
tell,content=| L:-23 R:17
tell,gap=| 3:11
tell,phrase=| False:-10
tell,quoted=| True:-11
tell,right=| prep:25
tell,source=| N:-19
tell,tier=| loose:-43 mid:34
tense=ed,verbs=| 0:-38
tense=ing,verbs=| 1:-15
tense=now,verbs=| 0:-19 1:25
tense=then,verbs=| 0:11
tense=verb,verbs=| 0:32 1:-22
then=| bracket:11 cap:-43 conj:46 cue:-44 det:-47 edge:32 end:21 ing:-21 low:-36 prep:27 prepsub:18 pron:-17 rel:-12
  semi:45 sub:52
tier=| firm:15 loose:-53
urge,after=| det:-13 low:23 role:25
urge,content=| R:19
urge,gap=| 0:28
urge,nounish=| False:20
urge,phrase=| False:20
urge,quoted=| False:26
urge,right=| det:-13 low:23 role:25
urge,source=| L:10
urge,tier=| mid:20
utter,after=| colon:11 comma:-38 conj:-17 det:-23 end:-16 low:-22 prep:69 quote:47
utter,content=| R:-14
utter,gap=| 0:-29 1:38 2:-19
utter,nounish=| False:-22
utter,phrase=| False:13 True:-29
utter,quoted=| False:-58 True:42
utter,right=| cap:-33 low:-13 poss:-28 prep:21 quote:61
utter,source=| L:-22
utter,tier=| mid:-16
voice,after=| cap:11 low:43 poss:31 prep:-42
voice,content=| R:11
voice,gap=| 0:16 1:-10
voice,nounish=| False:32 True:-25
voice,quoted=| False:13
voice,right=| det:10 low:33 poss:28 prep:-26 quote:11 that:10
voice,tier=| loose:37 mid:-29
will,after=| det:19 low:12 poss:15 prep:18 role:-58 that:17
will,content=| R:35
will,gap=| 0:20
will,nounish=| True:22
will,phrase=| False:19
will,quoted=| False:-12 True:31
will,right=| adv:19 det:19 low:12 poss:15 prep:26 role:-53 that:18
will,source=| L:12
will,tier=| firm:30 loose:56 mid:-67
""",
    "segment": """\
after=| cap:35 conj:16 det:-14 edge:36 ing:-10 low:-35 prep:11 rel:-19 role:-19 sub:16
after=cap,shape=| lower:26
after=conj,shape=| lower:15
after=dash,shape=| lower:-12
after=det,shape=| lower:-19
after=edge,shape=| lower:33 mostly:-21 title:-13 upper:36
after=low,shape=| title:-16 upper:-13
after=prep,shape=| lower:40 title:14
after=rel,shape=| lower:-12
after=role,shape=| lower:-25
after=sub,shape=| lower:19
before=| aux:18 cap:-13 cap,cap:22 cap,prep:-25 comma:14 comma,cue:17 cuenoun:23 det,ing:-21 det,prep:-26 det,sub:18
  poss:-10 prep:-29 prep,low:-20 that:10
before=aux,shape=| lower:14
before=aux,size=| 2:14
before=colon,shape=| upper:-18
before=colon,size=| 13+:-27
before=comma,shape=| lower:-11 upper:22
before=comma,size=| 13+:12
before=conj,shape=| lower:-12
before=cue,shape=| lower:12
before=cue,size=| 2:10
before=cuenoun,shape=| lower:22
before=cuenoun,size=| 2:-19
before=det,shape=| lower:13
before=det,size=| 3:19 4-6:-11
before=ed,size=| 1:-14
before=low,shape=| lower:-17
before=low,size=| 1:-18
before=prep,shape=| mostly:-18 title:-13
before=prep,size=| 1:-10 3:-18 4-6:10
gap=| 1:-11 2:11
group=| call:18 other:-19 say:-37 show:16 tell:-11 think:14
group=call,gap=| 1:11
group=call,source=| L:14
group=colon,gap=| 2:15
group=judge,source=| N:13
group=other,gap=| 1:-22 3:-11 7-12:15
group=other,source=| L:-13
group=say,gap=| 1:11 4-6:-26 7-12:-22
group=say,source=| N:-43
group=show,source=| L:18
group=think,gap=| 1:-10
group=think,source=| L:14
inner=| adv:-11 ed:21 role:-15
margin=| 0:-60 1:-94 2:-95 3:252
mode=colon,size=| 13+:-13
mode=verb,inner=| adv:-11 ed:21 role:-15
mode=verb,shape=| lower:17 mostly:-25 title:-24 upper:29
mode=verb,size=| 13+:40 2:-19 3:-13 4-6:-14
named=| False:-17 True:20
open=| False:10
shape=| lower:13 mostly:-22 title:-14 upper:25
single=| False:13 True:-10
size=1,shape=| lower:-28 title:21
size=| 13+:27 2:-20 3:-11 7-12:15
size=13+,shape=| lower:24
size=2,shape=| lower:-18 title:-15 upper:13
size=3,shape=| title:-19
size=4-6,shape=| lower:16 mostly:-12
size=7-12,shape=| lower:15 upper:14
source=| L:21 N:-21
told=| False:-27 True:30
verb,said=| False:16 True:-19
""",
    "holder": """\
E,aloud=True,distance=| 1:11
E,distance=| 1:17 2:-16
E,said=| False:16 True:-21
E,said=False,distance=| 1:33
E,said=True,distance=| 1:-16
I,after=| mark:11 prep:-16
I,before=| comma:-10
| I,call:10 L:13 L,call:-29 L,colon:23 L,judge:-22 L,rel,who:44 L,say:44 L,think:-11 L,utter:-19 L,whole:23 N,call:27
  N,colon:-25 N,earlier:-20 N,judge:35 N,other:-24 N,say:-24 N,think:22
I,form=| aux:21 ing:-25
I,gap=| 13+:19
L,apposed=| adv:19 cap:-29 cap,cap:-33 cap,det:-23 low:10 low,cap:30 lows:15 num:-21 time:60 time,cap:18
L,call,prev=| comma:-15 edge:-52 qword:32
L,colon,prev=| comma:28 dash:18 ed:-14 edge:23 prep:20 sub:-10
L,cut=| ,aux:-59 ,ing:-11 ,past:23 adverbial,past:-35 circumstance,past:-12 ed,aux:57 ed,colon:28 ed,ing:21
  ed,past:-10 verb_after_comma,aux:-18 verb_after_comma,ing:-11 verb_after_comma,past:-11 verb,ing:18
L,cut=,last=| adv:-10 cap:40 conj:-19 cue:-25 cuenoun:11 det:-20 doc:-10 low:-34 lows:16 poss:-19 prep:-25 role:14
  title:12
L,cut=adverbial,last=| cap:-15 low:-19 prep:-10
L,cut=ed,last=| cap:36 conj:14 low:13 lows:-10 prep:17
L,cut=verb_after_comma,last=| cap:19 cue:-13 low:-18 prep:-14 pron:-15
L,cut=verb,last=| adv:-16 body:-10 cap:-34 conj:30 cue:15 lows:14 prep:26 pron:37
L,form=aux,prev=| comma:28 cue:-12 edge:22 prep:15 that:-27
L,form=| colon:23
L,form=colon,prev=| comma:28 dash:18 ed:-14 edge:23 prep:20 sub:-10
L,form=ing,prev=| comma:-15 conj:13 cue:16 ed:21 edge:15 prep:-13
L,form=past,prev=| cue:-22 cuenoun:-10 ed:-13 edge:-15 ing:-15 mark:11 prep:-57 prepsub:37 qword:40 rel:20 that:20
L,form=s,prev=| edge:-22
L,gap=| :-10 ,c0v0r0:28 ,c0v0r0m:-11 ,c0v1r0m:-22 ,c0v1r1:18 ,c0v2r0m:-15 ,c0v2r1:27 ,c1v0r1:-14 ,c1v1r0:-48
  ,c1v1r0m:10 ,c1v2r1:-33 ,c1v2r1m:26 ,c2v1r0:17 ,c2v1r1:14 ,c2v2r0:10 ,c3v2r0:-11 ,c3v2r1:24 comma,c0v0r0:-44
  comma,c0v1r0:20 comma,c1v1r0:14 rel:-22 relcomma,c0v0r0:-13
L,gap=,rank=| 0:63 1:-15 2:-21 7:-12 8:-13
L,gap=comma,rank=| 2:13
L,gap=rel,rank=| 2:11
L,helper=| :13
L,helper=,form=| aux:-10 colon:23 past:-44 s:-11
L,helper=,start=| adv:-33 cap:47 cuenoun:-11 det:17 ed:-15 low:-30 lows:-24 num:18 poss:14 pron:63 pronaux:-22
  qword:-14 role:-10 sub:-40 time:-15 title:35
L,judge,prev=| prep:-11
L,len=| 1:-24 3:18 4-6:-23
L,next=| adv:16 aux:-38 cue:55 edge:-53 prep:-15 verb:10
L,other,prev=| aux:11 comma:35 conj:-15 cue:-16 cuenoun:-13 edge:55 ing:-17 prep:-20 sub:24 that:-20
L,prev=| adv:-11 aux:-13 comma:39 cue:-27 cuenoun:-19 dash:15 edge:23 ing:-28 mark:22 prep:-44 prepsub:17 qword:16
  sub:23 time:-16 verb:-24
L,prev=adv,cut=| :-12
L,prev=adv,gap=| :-13
L,prev=adv,start=| det:-18
L,prev=aux,cut=| verb:-10
L,prev=comma,cut=| :-20 ed:73 verb:18 verb_after_comma:-24
L,prev=comma,gap=| :17 comma:-10 rel:29
L,prev=comma,rank=| 0:16 3:12 4:-13 6:20
L,prev=comma,start=| cap:30 det:41 pron:19 sub:-12 title:15
L,prev=conj,cut=| :-24 verb:28
L,prev=conj,gap=| :21
L,prev=conj,rank=| 0:-13 1:-14
L,prev=conj,start=| cap:-29 pron:53
L,prev=cue,cut=| verb:-12
L,prev=cue,gap=| :-27
L,prev=cue,start=| cap:-12 det:12
L,prev=cuenoun,cut=| :-10
L,prev=cuenoun,gap=| :-15
L,prev=dash,cut=| :23
L,prev=dash,gap=| :18
L,prev=dash,start=| cap:17
L,prev=ed,cut=| :-10
L,prev=ed,rank=| 2:-10
L,prev=ed,start=| det:-11
L,prev=edge,cut=| :-21 ed:26 verb_after_comma:22
L,prev=edge,gap=| comma:10 rel:-13
L,prev=edge,rank=| 0:-19 1:14 3:-22 4:38 5:14 6:12 7:-11
L,prev=edge,start=| adv:-16 det:22 sub:-16
L,prev=ing,cut=| :-17
L,prev=ing,gap=| :-20
L,prev=ing,start=| det:-10
L,prev=mark,cut=| :14
L,prev=mark,gap=| :13
L,prev=mark,rank=| 0:32
L,prev=mark,start=| cap:15 pron:13
L,prev=prep,cut=| adverbial:-10 verb:-25 verb_after_comma:-20
L,prev=prep,gap=| :-11 rel:-10
L,prev=prep,rank=| 0:-23 1:14 4:-20 6:-12
L,prev=prep,start=| cap:-17 det:-24 low:-13 num:14
L,prev=prepsub,gap=| :21
L,prev=qword,cut=| :31
L,prev=qword,start=| pron:-20
L,prev=rel,cut=| :26
L,prev=rel,gap=| :10
L,prev=sub,cut=| :-15 ed:29
L,prev=sub,rank=| 0:23 1:-24 3:19
L,prev=sub,start=| cap:16 det:18 pron:25
L,prev=that,cut=| verb:11
L,prev=that,gap=| :-10
L,prev=that,rank=| 1:24
L,prev=that,start=| pron:-25
L,prev=time,gap=| :-13
L,prev=verb,gap=| :-19
L,prev=verb,start=| det:-15
L,rank=| 0:21 3:-22 5:-21 8:-20
L,rank=0,last=| adv:-10 body:26 cap:46 conj:-15 cuenoun:15 det:-26 low:-32 lows:15 prep:-34 pron:21 role:15
L,rank=1,last=| cap:27 cue:-13 det:17 doc:-11 low:13
L,rank=2,last=| body:-15 cap:-16 conj:11 cue:10 low:-26 prep:22
L,rank=3,last=| cap:12 conj:25
L,rank=4,last=| cap:-15 conj:11 low:-22 prep:30
L,rank=5,last=| cap:-19 low:18 pron:13
L,rank=6,last=| cap:-10 prep:12
L,rank=7,last=| low:-10 pron:14
L,say,prev=| comma:31 edge:-17 mark:18 prep:-11
L,start=| adv:-33 cap:47 cuenoun:-11 det:17 ed:-15 low:-30 lows:-24 num:18 poss:14 pron:63 pronaux:-22 qword:-14
  rel:49 role:-10 sub:-40 time:-15 title:35
L,start=adv,len=| 1:-12
L,start=cap,len=| 1:47 13+:24 2:-13 3:-13
L,start=det,len=| 1:-30 13+:-13 2:-19 3:40 4-6:31
L,start=low,len=| 1:-20 2:19 7-12:-12
L,start=num,len=| 1:-12
L,start=poss,len=| 2:12
L,start=pron,len=| 1:43
L,start=quant,len=| 4-6:-10 7-12:28
L,start=sub,len=| 3:-14 4-6:-13
L,start=title,len=| 2:18
L,think,prev=| comma:-13 edge:21 prep:-14
N,after=| adv:13 comma:-24 poss:-10 prep:26 sub:37
N,before=| adv:28 body:13 cap:-23 comma:19 conj:-23 doc:23 rel:-22
N,form=| aux:-28 colon:-25 ing:33 s:16
""",
    "antecedent": """\
again_subject,back=| 0:45 1:107 2:81
aloud,gap=| 0:19 1:-13 3:12
apart=| 0:151 2:-28 3:-107 4:-117
back=| 0:35 1:-13 2:-88 3:-148 4:-179 5:-241
count=| 1:-33 10+:65 2-4:47 5-9:40
| described:-92 in_own_quote:-180 in_own_report:-148 inside_quote:-239 modifier_differs:-150 modifier_fits:141
  namesake:-201 quote,aloud:20 role:205 said:167 said_before:27
embedded,back=| 1:29
first,embedded,back=| 2:14
first,other,back=| 1:10
first,said,gap=| 0:12
full=| True:16
kind=| person:60 unknown:-110
known=| False:12 True:108
mid,other,back=| 1:-14
mid,own,back=| 2:16
mid,said,gap=| 0:-19
mid,subject,back=| 0:-13 1:-17 2:-32
opens,apart=| 0:36 1:34
order=| 0:31 2:24 3:-29 4:-50
other,back=| 2:-36 3:-36
own,back=| 0:-66 1:-111 2:-48 3:18
quote,other,back=| 2:-12
quote,said,gap=| 0:14
quote,subject,back=| 1:30 2:-17
said,gap=| 0:157 2:-35 3:-31
subject,back=| 0:167 1:197 2:129 3:102 5:-10
""",
    "confidence": """\
| bias:-56 certainty:44 margin:6
kind=| direct:24 indirect:-30 mixed:-46
source=| name:79 pronoun:-23 unresolved:-3 description:3 none:-108
""",
}
