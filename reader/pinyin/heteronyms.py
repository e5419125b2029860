"""What decides between the readings of a heteronym: facts about Chinese, as frames.

A frame is a reading and, as patterns over words separated by blanks, what stands around it.
Of the frames of a word the first that fits decides.
"""

from __future__ import annotations

from typing import NamedTuple

_DEGREE = (
    "很|更|最|较|太|越|多|够|极|挺|颇|绝|愈|稍|略|相当|非常|十分|特别|比较|越来越|这么|那么|如此|"
    "较为|更加|更为|格外|异常|极其|极为|尤为|过于|无比|有点|有些|颇为"
)
_NUMBER = r"\S*\d\S*|[一二两三四五六七八九十百千万几数多双]+"
_LENGTH = "公里|千米|英里|厘米|毫米|微米|纳米|米|里|尺|丈|寸|英尺|英寸|光年"
_BREAK = r"[^\w\s]|$"
_ADJECTIVE = (
    "好|快|慢|早|晚|多|少|高|低|大|小|远|近|深|浅|贵|便宜|清楚|漂亮|干净|厉害|开心|高兴|满|紧|松|"
    "重|轻|长|短|香|像|惨|准|稳|久|厚|薄|热|冷|红|白|明白|可怕|有趣"
)
_BECOMING = (
    r"\S*(评|选|列|视|定|认|誉|称|命名|聘请|选拔|更名|改名|解释|理解|译|转化|转变|转换|合并|升级|"
    "调整|改编|改造|扩建|划分|设置|沦|化|变|分|改|升|降|转|封|立|当选|简化)"
)
_FAVOUR = (
    "提供|带来|创造|打造|服务|奠定|注入|加油|赋能|买单|献|奉献|贡献|争光|做出|作出|设计|准备|开辟|"
    "铺|树立|增添|保驾|庆祝|祝贺|辩护|担心|担忧|担保|操心|着急|骄傲|自豪|着想|支付|付出|付费|配备|"
    "安排|建造|投票|点赞|喝彩|鼓掌|呐喊|助威|代言|干杯|奋斗|拼搏|牺牲"
)
_PURPOSE = (
    "改变|实现|推动|促进|解决|提高|加强|保护|保障|确保|满足|应对|避免|防止|适应|纪念|争取|支持|方便|"
    "减少|增强|完成|达到|获得|迎接|庆祝|鼓励"
)
_PERSON = "我|你|您|他|她|它|我们|你们|他们|她们|它们|咱们|大家|自己|人们|谁|其|之|此"
_SETTING = "结构|布局|价格|利率|汇率|参数|比例|政策|频率|温度|音量|亮度|颜色"
_ADMINISTRATION = (
    "政府|财政|法院|检察|官|债|性|标准|特色|经济|志|税|企业|国企|主义|人大|各级|戏|自治"
)
_EVENT = r"(\S+ )??\S*(雨|雪|病|误会|误解|官司|灾难|战争|梦|空|风波|火|事故|危机|革命|浩劫|大战)"


class Frame(NamedTuple):
    """A reading, and what the words before it end with and the words behind it begin with."""

    reading: str
    before: str = ""
    after: str = ""


ALWAYS: dict[str, str] = {
    "的": "de", "和": "hé", "上": "shàng", "大": "dà", "会": "huì", "没": "méi", "车": "chē",
    "要": "yào", "说": "shuō", "把": "bǎ", "看": "kàn", "别": "bié", "给": "gěi", "与": "yǔ",
    "那": "nà", "打": "dǎ", "跑": "pǎo", "听": "tīng", "发": "fā", "万": "wàn", "可": "kě",
    "读": "dú", "见": "jiàn", "作": "zuò", "骑": "qí", "页": "yè", "厂": "chǎng", "比": "bǐ",
    "雨": "yǔ", "化": "huà", "句": "jù", "远": "yuǎn", "头": "tóu", "汤": "tāng", "胖": "pàng",
    "几": "jǐ", "粥": "zhōu",
}  # fmt: skip
"""Characters whose other readings only live inside words of their own (的确, 大夫, 要求, 供给)."""

FRAMES: dict[str, tuple[Frame, ...]] = {
    "了": (
        Frame("liǎo", before="不"),
        Frame("liǎo", before="[^我你他她谁就] 得", after=f"吗|的|{_BREAK}"),
        Frame("le"),
    ),
    "地": (
        Frame("dì", after=rf"{_BREAK}|(的|上|里|中|内|下|是|有|之|和|与|及|处|价|块) "),
        Frame("de", before=r"\S{2,}|性|般|似|样|然", after=r"(?!在|为|由|从|被|将|于|位于)\w"),
    ),
    "得": (Frame("de", before=r"\S*[^\W不未]", after=f"({_DEGREE}|{_ADJECTIVE}) "),),
    "为": (
        Frame("wéi", before=_BECOMING),
        Frame("wéi", after=rf"({_NUMBER})( \w{{1,3}})? ({_BREAK})"),
        Frame("wèi", before="不仅|不但|专门|专|特", after=r"\w"),
        Frame("wèi", after=rf"({_PERSON}|{_PURPOSE}) "),
        Frame("wèi", after=rf"(\w\S* )+?({_FAVOUR})"),
        Frame("wéi", before=r"以 (\w\S* |[“”《》「」] )*\S+"),
        Frame("wéi", after=r"\w+ (\w+ )?所 "),
    ),
    "长": (
        Frame("cháng", before=_DEGREE),
        Frame("cháng", before=rf"\S*({_LENGTH})"),
        Frame("cháng", after=rf"(约|达|近|逾|超过)? ?({_NUMBER}) "),
        Frame("zhǎng", after="出|大|高|得|满|成|着"),
    ),
    "重": (
        Frame("zhòng", before=_DEGREE),
        Frame("chóng", before=_NUMBER),
        Frame("zhòng", after=rf"(约|达)? ?({_NUMBER}) "),
    ),
    "重重": (
        Frame("chóng chóng", before=r"\w{2,}"),
        Frame("zhòng zhòng", after="的 |地 |一"),
        Frame("chóng chóng"),
    ),
    "东西": (
        Frame("dōng xī", after="南北|走向|两|方向|向|横|贯|方|端|侧|长|宽"),
        Frame("dōng xi"),
    ),
    "地方": (Frame("dì fāng", after=_ADMINISTRATION), Frame("dì fang")),
    "个": (Frame("ge", before=f"这|那|哪|某|上|下|{_NUMBER}"), Frame("gè")),
    "种": (Frame("zhǒng", before=f"这|那|各|每|某|何|哪|此|该|同|另|{_NUMBER}"),),
    "场": (Frame("cháng", before=_NUMBER, after=_EVENT), Frame("chǎng")),
    "处": (Frame("chù", before=_NUMBER),),
    "只": (Frame("zhī", before=_NUMBER),),
    "少": (Frame("shǎo", before=_DEGREE),),
    "难": (Frame("nán", before=f"{_DEGREE}|不|真|又"),),
    "调": (
        Frame("tiáo", after="结构|布局|价格|利率|汇率|参数|比例|政策|频率|温度|音量|亮度|颜色"),
    ),
    "应": (Frame("yìng", after=r"(\w+ ){1,6}?\S?(邀|要求|请求|请|召|约|需求)"), Frame("yīng")),
    "都": (
        Frame("dōu", before=r"\S*们|我|你|他|她|它|也|每\S*|各\S*|任何|无论\S*|谁|什么|全部|所有"),
        Frame("dōu", after="是|会|有|要|能|可以|很|在|不|没|没有|被|为|应|必须|需要|可|属于|归|得"),
    ),
    "将": (Frame("jiàng", after=_BREAK), Frame("jiāng", before=r"\S{2,}")),
    "干": (
        Frame("gàn", before="不|能|敢|想|要|大|肯|该|就|在|去|来|实|苦|会|可以|怎么|什么|一起"),
        Frame("gàn", after="不|得|完|成|好|过|着|活|事|什么|一场|出|下去"),
    ),
    "弄": (Frame("lòng", before=_NUMBER), Frame("lòng", after="堂|口"), Frame("nòng")),
    "还": (Frame("huán", after="钱|债|款|清|账|书|贷款|房贷|利息"),),
    "行": (
        Frame("háng", before=rf"第\S+|本|各|每|{_NUMBER}", after=r"\S?(字|诗|代码|树|泪|数据)"),
    ),
    "大夫": (
        Frame("dài fu", before="找|看|请|叫|医院|女|男|老|个|位|名"),
        Frame("dài fu", after="说|给|看|开|让|来|们|问"),
    ),
    "更": (
        Frame("gēng", after="名|换|改|新|替|衣|迭|正|夫"),
        Frame("gēng", before=_NUMBER),
        Frame("gèng"),
    ),
    "乐": (Frame("yuè", after="评|队|器|团|坛|迷|手|师|曲|谱|章|理|府"),),
    "教": (Frame("jiāo", after=f"({_PERSON}|人|学生|孩子|书|课|过|会)"),),
    "量": (Frame("liáng", after="身|体温|血压|尺寸"),),
    "喝": (
        Frame("hè", after="道|令|止|斥|问|退|一声"),
        Frame("hè", before="大|断|吆"),
        Frame("hē"),
    ),
    "撒": (
        Frame("sā", after="手|网|谎|野|娇|欢|尿|腿|泼"),
        Frame("sǎ", after="上|些|点|入|落|满|向|在|盐|糖|胡椒|种|豆|粉|花"),
    ),
    "挨": (Frame("ái", after="打|骂|饿|批|揍|冻|整|宰|斗|过|了"), Frame("āi")),
    "粘": (Frame("zhān", after="在|上|住|贴|到"),),
    "刨": (Frame("páo", after="坑|出|开|土|地|根|树|除|去|塌|食"),),
    "炸": (
        Frame("zhá", after="鸡|鱼|薯|酱|丸|糕|虾|熟|透|至 金黄"),
        Frame("zhá", before="油|煎|酥"),
    ),
    "铺": (Frame("pū", after="上|在|满|着|开|设|成|就|散|平|床|地|路"),),
    "吓": (Frame("hè", before="阻|恫|恐"), Frame("xià")),
    "传": (Frame("zhuàn", after="[》〉·]"),),
    "盛": (Frame("chéng", after="饭|米饭|汤|酒|菜|满|装"),),
    "系": (Frame("jì", after="好|上|着|紧|鞋带|领带|安全带"),),
    "撮": (Frame("zuǒ", after=r"\S*(毛|发|胡|须|鬓)"), Frame("cuō")),
    "幢": (Frame("zhuàng", before=f"这|那|每|整|{_NUMBER}"),),
    "镐": (Frame("gǎo", before="铁|斧|冰|洋|尖|风|电|十字|锄|铲"),),
    "蛤": (Frame("há", after="蟆|蚂"),),
    "扒": (Frame("bā", after="墙|开|皮|下|着|衣|掉|房|光"),),
    "揣": (Frame("chuāi", before="怀"), Frame("chuāi", after="在|着|进|入|到")),
    "攒": (Frame("cuán", after="簇|动|聚|射"), Frame("zǎn", after="钱|下|够|了|起|到")),
    "汗": (Frame("hán", after="国|位|廷"),),
    "斗": (
        Frame("dòu", before="武|争|械|打|内|搏|角|缠|苦|恶|奋|战|殴"),
        Frame("dǒu", before=f"北|星|漏|烟|熨|{_NUMBER}"),
        Frame("dǒu", after="拱|栱|笠|胆|室|柄"),
    ),
    "校": (Frame("jiào", after="订|对|正|准|验|勘|射"),),
    "朴": (Frame("pǔ", after="拙|素|实|质|厚"), Frame("pǔ", before="质|简|古|淳|俭|纯|实|浑")),
    "藏": (Frame("cáng", before="所|珍|埋|暗|躲"), Frame("cáng", after="在|于|着|匿|身")),
    "葛": (Frame("gé", after="属|藤|根|麻|粉|布"),),
    "柏": (Frame("bǎi", after="树|木|科|属|油"), Frame("bǎi", before="松|翠|古|侧|圆|香")),
    "杆": (Frame("gǎn", before="操纵|驾驶|拉|推|摇|连|控制|变速|活塞|笔|枪|秤|烟|球"),),
    "冠": (
        Frame("guàn", after="军|名|以|绝|姓"),
        Frame("guān", after="帽|冕|羽|层|状"),
        Frame("guān", before="皇|王|花|树|桂|衣|鸡|凤|金|羽|牙"),
    ),
    "背": (Frame("bēi", after="起|上|包|书包|孩子|着 (他|她|我|你|孩子|人)"),),
    "弹": (Frame("tán", after=r"\S*(琴|吉他|琵琶|奏|唱)"), Frame("tán", before="会|学|爱")),
    "哦": (Frame("o", before=r"\S*\w", after=_BREAK),),
    "哩": (Frame("li", before=r"\S*\w", after=_BREAK),),
    "咯": (Frame("lo", before=r"\S*\w", after=_BREAK),),
    "啦": (Frame("la", before=r"\S*[^\W啦]", after=_BREAK),),
    "吗": (Frame("ma", after=_BREAK),),
}
