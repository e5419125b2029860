"""What a line says of itself: bylines, jump lines, captions, footers, article openings."""

from __future__ import annotations

import re

from reader.model import Role

_HAN = r"[\u3400-\u9fff]"
_NAME = rf"{_HAN}{{2,4}}(?:·{_HAN}{{1,6}})?"
_NAMES = rf"{_NAME}(?:[\s、，,/／]+{_NAME}){{0,5}}"
_MARK = r"[■□◎●○◆◇▲△▪★☆◤◢]"
_REPORTER = (
    r"(?:(?:本[报報刊社]|新华社|新華社|中央社|[见見]习|[实實]习|特[约約派]|首席|全媒体|驻\w{2,4})*"
    r"(?:[记記]者|通[讯訊][员員]|[实實]习生|[评評][论論][员員]|特派[员員]))"
)
_CREDIT = (
    r"(?:文|[图圖]|文[/／、·][图圖]|撰文|作者|[采採][访訪]|整理|[编編][译譯]|翻[译譯]|[译譯]者?|撰稿|口述"
    r"|[摄攝]影|插[画畫]|[报報][道導导]|[来來]源|出[处處]|By|by|BY)"
)
_OPEN, _CLOSE = r"[\[【（(〔［〈<]", r"[\]】）)〕］〉>]"

_JUMP = re.compile(
    rf"{_OPEN}?[▶►→＞\s]*(?:下[转轉接]|[转轉]接?第|[转轉]接?\s*[A-Z]?\d|接下[页頁]|[紧緊]接(?!上)|"
    rf"(?:文|全文|内文|內文)[转轉]|未完待[续續]|待[续續]|下[期回]待?[续續])[^，。]{{0,12}}$"
)
_CONTINUED = re.compile(
    rf"{_OPEN}?[◀◄←\s]*(?:上接|上承|承上|接上[页頁版]|[续續接]自|[续續接]第?\s*[A-Z]?"
    r"[\d一二三四五六七八九十]+\s*[版页頁])[^。]{0,30}$"
)
_END = re.compile(
    r"\W*(?:END|End|THE END|The End|完|全文完|全[书書]完|本文完|[剧劇][终終]|-30-)\W*"
)
_RULE = re.compile(r"[\s*＊·•—–\-=_~～#＃◇◆○●☆★※─━]+")

_QR = re.compile(r"二[维維][码碼]|[扫掃][码碼]|[扫掃]一[扫掃]|QR ?[Cc]ode")
_PICTURE = re.compile(
    r"(?:[▲△▼▽◀▶]|[上下左右]?[图圖](?:[为為]|[说說]|片[说說]明|[①-⑳\d一二三四五六七八九]*\s*[:：／/])"
    r"|[资資]料[图圖照]|照片[:：]).{0,80}$"
)
_PHOTOGRAPHER = re.compile(
    r"(?:[摄攝](?:影)?|供[图圖]|[图圖]片|[资資]料[图圖照]片?|翻[摄攝]|[提供发發]供?[图圖]?照?片?)[）)〕】]?。?$"
)
_AGENCY_PHOTO = re.compile(
    r"[。\s（(](?:新[华華]社|中新社|人民[视視][觉覺])[^，。]{0,8}[发發摄攝][）)]?$"
)
_PHOTO_CREDIT = re.compile(
    rf"(?:{_REPORTER}|新[华華]社[发發]|[（(【〔][^（(【〔]*?|\s){_NAME}?\s*$"
)

_BYLINE = re.compile(
    rf"(?:{_MARK}\s*(?:{_REPORTER}\s*)?{_NAMES}"
    rf"|{_MARK}?\s*{_OPEN}?{_REPORTER}\s*[:：／/|｜]?\s*{_NAMES}(?:\s*{_REPORTER}\s*{_NAMES})*"
    rf"(?:[／/\s]*\w{{2,12}}?[报報][导導道]|[／/]\w+)?\s*{_CLOSE}?"
    rf"|{_OPEN}?{_MARK}?\s*{_CREDIT}\s*[:：／/|｜丨]\s*[^，。！？]{{2,30}}{_CLOSE}?"
    rf"|{_MARK}?\s*{_CREDIT}\s+{_NAMES}"
    rf"|{_OPEN}(?:{_REPORTER}|[综綜]合[报報外]|中央社|本[报報])[^，。]{{0,30}}{_CLOSE})"
)
_MOMENT = re.compile(
    r"\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
    r"|\d+\s?(?:分[钟鐘]|小[时時]|天|日|[周週]|[个個]月)前|昨[天日]\s?\d{1,2}:\d{2}"
)
_OPENING = re.compile(
    rf"{_OPEN}[^，。{_CLOSE[1:-1]}]{{0,24}}(?:[讯訊]|[报報][导導道]|[电電]|[记記]者[^，。]{{2,20}}|[综綜]合){_CLOSE}"
    r"|◎?本[报報刊台臺](?:[综綜]合)?[讯訊]"
    r"|(?:新[华華]社|中新[社网網]|中央社|人民[网網]|央[视視][网網]|法新社|路透社?|美[联聯]社)[^，。]{0,16}[电電讯訊]"
    rf"|◎\s?{_REPORTER}"
)
_FOOTER = re.compile(
    r"(?:[责責](?:任)?[编編](?:[辑輯])?|(?<!本[报報刊])[编編][辑輯]|版式|美[编編]|美[术術][编編][辑輯]|校[对對]|[组組排]版"
    r"|[签簽][发發]|值班|[监監]制|[审審][核校稿]|[电電][话話]|[热熱][线線]|地址|[邮郵][编編箱]|投稿|[电電][邮郵]|[传傳]真"
    r"|[网網]址|官[网網]|官方微[博信]|微信公[众眾][号號]|微博|承印|主[办辦][单單]位|承[办辦][单單]位|印刷|[广廣]告|[订訂][阅閱]|[发發]行|零售价?"
    r"|定[价價]|[报報][网網]|[电電]子版)\s*[:：／/]|版[权權]所有|[违違]者必究"
    r"|©|Copyright|All Rights Reserved",
    re.IGNORECASE,
)
SPEAKER = re.compile(r"(?:[^\s，。：:、“”「」]{1,12}|[^，。：:]{1,16})[：:](?!//)\s*\S")
"""Who speaks, in an interview: `记者：…`, `答：…`."""
NUMBERED = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]"
    r"|\d{1,2}[、.．)）](?!\d)|[①-⑳]|[-*•●·▪‧]\s)\s*\S"
)
"""A number or a bullet in front of an item."""


def role_of(text: str) -> Role | None:
    """The role of a line that says it in itself, wherever it stands; else none."""
    if len(text) > 120:
        return None
    for role, is_so in _TESTS:
        if is_so(text):
            return role
    return None


def opens_article(text: str) -> bool:
    """Whether an article's text begins here: 本报讯, 〔記者…〕, 新华社…电."""
    match = _OPENING.match(text)
    return match is not None and len(text) > match.end() + 10


def is_rule(text: str) -> bool:
    """Whether it is a line of stars or dashes between two sections."""
    return _RULE.fullmatch(text) is not None


def is_dated(text: str) -> bool:
    """Whether it says little more than when, or when and where from."""
    match = _MOMENT.search(text)
    return match is not None and len(text) <= 45 and not re.search(r"[，。！？；]", text)


def _is_end(text: str) -> bool:
    return len(text) <= 20 and _END.fullmatch(text) is not None


def _is_jump(text: str) -> bool:
    return len(text) <= 24 and _JUMP.match(text) is not None


def _is_continued(text: str) -> bool:
    return len(text) <= 40 and _CONTINUED.match(text) is not None


def _is_caption(text: str) -> bool:
    if _QR.search(text):
        return len(text) <= 30
    if _PICTURE.match(text):
        return True
    if len(text) <= 60 and _AGENCY_PHOTO.search(text):
        return True
    credit = _PHOTOGRAPHER.search(text)
    return credit is not None and _PHOTO_CREDIT.search(text[: credit.start()]) is not None


def _is_footer(text: str) -> bool:
    return _FOOTER.search(text) is not None and not re.search(r"[，。！？]\S{8}", text)


def _is_byline(text: str) -> bool:
    return len(text) <= 50 and _BYLINE.fullmatch(text) is not None


_TESTS = (
    (Role.END_MARK, _is_end),
    (Role.JUMP, _is_jump),
    (Role.CONTINUED, _is_continued),
    (Role.FOOTER, _is_footer),
    (Role.CAPTION, _is_caption),
    (Role.BYLINE, _is_byline),
)
