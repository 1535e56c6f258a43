"""Reporting words of languages whose script has no capitals, as in `newscrawl.parse.lexicon.quotes_by_language`.

Names are told by where they stand: after the verb in Arabic, before a particle in Urdu, before "は" in Japanese, and
right before the verb in Chinese. Offices before the name and courtesies after it are taken off.
"""

from __future__ import annotations

from newscrawl.parse.lexicon.quotes_by_language import Language, words

SCRIPTS: dict[str, Language] = {
    "ar": Language(
        cues=words(
            """قال قالت قالوا وقال وقالت وقالوا أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت صرح صرحت وصرح وصرحت أعلن
            أعلنت وأعلن وأعلنت أوضح أوضحت وأوضح وأوضحت أشار أشارت وأشار وأشارت ذكر ذكرت وذكر وذكرت كتب كتبت وكتب وكتبت
            تابع وتابع تابعت وتابعت شدد وشدد شددت وشددت يقول تقول ويقول وتقول حذر وحذر حذرت وحذرت سأل رد ورد اعتبر
            واعتبر اعتبرت لفت ولفت نقل ونقلت"""
        ),
        according=words("وفق وفقا حسب بحسب وبحسب ووفق"),
        that=words("إن أن إنه أنه إنها أنها بأن بأنه إلى على"),
        he=words("هو"),
        she=words("هي"),
        others=words("هم"),
        stops=words("في خلال أمس اليوم إن أن إنه إنها أنه على إلى بعد قبل مع من عبر لوكالة للصحفيين"),
        roles=words(
            """وزير وزيرة رئيس رئيسة المتحدث المتحدثة الناطق الناطقة باسم الرئيس الوزير الأمين العام مدير مديرة المدير
            السفير سفير قائد الجنرال اللواء العميد العقيد النائب الخبير الخبيرة المحلل الدكتور الدكتورة الأستاذ الشيخ
            الملك الأمير نائب رئيسة عمدة محافظ زعيم"""
        ),
        capitals=False,
        drops=True,
    ),
    "ur": Language(
        cues=words("کہا کہتے کہتی کہنا بتایا لکھا پوچھا جواب دیا واضح اعلان دعویٰ کی کیا مزید بولے بولیں"),
        according=words("مطابق"),
        that=words("کہ"),
        he=words("انہوں انھوں اس ان وہ"),
        helpers=words("مزید بھی یہ"),
        marker=words("نے کا"),
        roles=words(
            """سربراہ صدر وزیر وزیراعظم وزیرِاعظم وزیرِ اعظم اعلیٰ اعلی خارجہ داخلہ خزانہ دفاع ترجمان ڈائریکٹر رہنما
            چیئرمین
            گورنر جنرل کمشنر ماہر سیکرٹری طالب علم ڈاکٹر پروفیسر جسٹس ممبر رکن انسپکٹر میئر افسر مشیر سابق"""
        ),
        of=words("کے کی کا"),
        capitals=False,
    ),
    "ja": Language(
        marker=words("は が も"),
        roles=words("の"),
        honorifics=words(
            """さん 氏 様 君 首相 大統領 社長 会長 知事 市長 町長 村長 館長 校長 議員 教授 准教授 選手 監督 大臣 長官
            官房長官 外相 防衛相 財務相 代表 委員長 理事長 所長 部長 容疑者 被告 弁護士 医師 記者 書記 幹事長
            報道官"""
        ),
        tails=words(
            """と述べ と話 と語 と言 といい という と説明 と強調 と指摘 とコメント と答え と訴え と発言 と呼びかけ
            と批判 と主張 と書 と投稿 と明か と振り返 と喜 と期待 と嘆 と笑"""
        ),
        capitals=False,
        spaces=False,
    ),
    "zh": Language(
        marker=words(
            """说 表示 指出 称 强调 认为 写道 问道 回答 回应 介绍 告诉记者 补充 坦言
            透露 呼吁 警告 說 稱 強調 認為 寫道 回應 介紹 補充 透露 呼籲"""
        ),
        roles=words(
            """发言人 部长 主席 总理 总统 教授 记者 主任 局长 市长 书记 经理 董事长 院长 会长 發言人 部長 總統
            市長"""
        ),
        capitals=False,
        spaces=False,
    ),
}  # fmt: skip
