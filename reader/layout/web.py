"""What a web page puts around its article: menus, sharing, comments, notices, other pages."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, groupby

from reader.layout import marks
from reader.layout.lines import Line
from reader.model import Role

_WORDS = (
    "首页 首頁 主页 主頁 新闻 新聞 要闻 要聞 即时 即時 快讯 快訊 国内 國內 国际 國際 社会 社會 "
    "财经 財經 科技 体育 體育 娱乐 娛樂 军事 軍事 汽车 汽車 房产 房產 教育 文化 旅游 旅遊 视频 "
    "視頻 影音 图片 圖片 专题 專題 评论 評論 地方 生活 健康 政治 两岸 兩岸 产经 產經 更多 登录 "
    "登入 登錄 注册 註冊 搜索 搜尋 订阅 訂閱 会员 會員 菜单 選單 選項 分享 分享到 微信 微博 "
    "新浪微博 QQ QQ空间 朋友圈 Facebook facebook FB LINE Line Twitter X Telegram WhatsApp Email "
    "复制链接 複製連結 打印 列印 收藏 点赞 點讚 赞 讚 踩 转发 轉發 举报 檢舉 字号 字級 字体 "
    "字體 大 中 小 回复 回覆 展开 收起 下载 下載 APP App 返回 顶部 頂部 返回顶部 回頂部 "
    "回到頂端 上一页 上一頁 下一页 下一頁 上一篇 下一篇 尾页 末頁 末页 共 页 頁 正文 当前位置 "
    "您的位置 现在位置 目前位置 ICP备 ICP證 关于我们 關於我們 联系我们 聯絡我們 隐私 隱私權 "
    "隐私政策 隱私權政策 使用条款 服務條款 服务条款 网站地图 網站地圖 广告 廣告 同意 接受 拒绝 "
    "拒絕 接受全部 我知道了 关闭 關閉 设置 設定 热门 熱門 排行 推荐 推薦 最新 相关 相關 全部 "
    "简体 繁體 繁体 English 帮助 幫助 客服 客户端 手机版 手機版 电子报 電子報 论坛 論壇 博客 "
    "直播 观点 觀點 港澳 台湾 台灣 香港 编辑推荐 滚动 滾動 财富 理财 理財 焦点 焦點 影视 影視 "
    "时政 時政 深度 人物 专栏 專欄 社論 投訴 爆料 網友 讨论 討論 上一則 下一則 公众号 打賞 打赏 "
    "关注 追蹤 追踪 "
)
_VOCABULARY = frozenset(_WORDS.split())
_SEPARATORS = re.compile(r"[\s|｜/／·•>＞»›,，、:：()（）\[\]【】<＜«‹\d+＋▲▼↑↓←→☰×✕-]+")
_NOTICE = re.compile(
    r"跳[转轉到至].{0,4}[内內]容|[Ss]kip to|[网網]站首[页頁]|[Cc]ookie"
    r"|隐私(?:政策|声明)|隱私權?(?:政策|聲明)|使用[条條]款|版[权權]所有"
    r"|未[经經].{0,8}(?:授[权權]|许可|許可|同意)"
    r"|不得[转轉][载載]|[转轉][载載][请請]|免[责責][声聲]明|(?:[点點][击擊選]|[扫掃]).{0,10}(?:下[载載]|[关關][注註]|[订訂][阅閱])"
    r"|下[载載].{0,8}(?:客户端|APP|App)|(?:[关關][注註]|追蹤|追踪|加入).{0,12}(?:公[众眾][号號]|粉[丝絲]|好友|LINE|頻道)"
    r"|[网網][站友]?(?:安[备備]|备\d)|ICP[备備證证]|京公|您(?:的位置|[现現]在)|目前位置|[当當]前位置"
)
_TAIL = re.compile(
    r"(?:相[关關]|延伸|推[荐薦]|[热熱][门門点點]|更多|精[选選彩]|最新)\s?"
    r"(?:[阅閱][读讀]|新[闻聞]|文章|[报報][导導道]|[内內]容|[链鏈][接结結]|推[荐薦]|排行|[话話][题題]|[资資][讯訊])"
    r"[\s:：>》]*|[编編][辑輯]推[荐薦]|猜你喜[欢歡]|[你您]可能.{0,10}|大家都在看|人[气氣].{0,6}|排行榜"
)
_COMMENTS = re.compile(
    r"(?:[网網]友|最新|全部|[热熱][门門]|精彩|[读讀]者|文章)?(?:[评評][论論]|留言|回[应應])[区區]?"
    r"\s*[（(]?\s*\d*\s*[条條则則]?\s*[）)]?|[发發]表(?:[评評][论論]|留言).*"
)
_PAGES = re.compile(
    r"(?:\S{2,3}[页頁]\s+)?[\[【<]?\d{1,3}[\]】>]?(?:\s+[\[【<]?\d{1,3}[\]】>]?)+(?:\s.{0,8})?"
    r"|[共第]\s*\d+\s*[页頁].{0,20}"
)
_NEIGHBOUR = re.compile(r"[上下]一[篇条條則则][:：]?\s*(?=\S).{0,50}$")
_ARROWS = (">", "＞", "»", "›", "/")
_FRAME = " 【】[]「」■●▍▎|｜▌◆"
_LONGEST_NOTICE, _LONGEST_TITLE = 90, 40


def roles_of(lines: Sequence[Line]) -> dict[int, Role]:
    """By index: which of `lines` are furniture. Where nothing sure is found, nothing is."""
    sure = {i for i, line in enumerate(lines) if is_furniture(line.text)}
    sure |= _paths(lines)
    # One word alone may be the name of a page's section, or the first of a poem.
    if len(sure) < 2 and not any(_is_strong(lines[i].text) for i in sure):
        return {}
    found = sure | {i for i in _menus(lines) | _between(lines, sure) if not _heads(lines, i)}
    found |= _tails(lines, found)
    return dict.fromkeys(found, Role.FURNITURE)


def is_furniture(text: str) -> bool:
    """Whether a line says of itself that it is no part of any article."""
    if len(text) > _LONGEST_NOTICE:
        return False
    return (
        bool(_PAGES.fullmatch(text) or _NEIGHBOUR.match(text))
        or _is_vocabulary(text)
        or _is_notice(text)
    )


def _is_notice(text: str) -> bool:
    return _NOTICE.search(text) is not None and (len(text) <= 30 or not text.endswith("”"))


def _is_strong(text: str) -> bool:
    """Whether it is furniture even where nothing else is."""
    return _is_notice(text) or len(_SEPARATORS.split(text.strip())) > 1


def _is_vocabulary(text: str) -> bool:
    tokens = [token for token in _SEPARATORS.split(text) if token]
    if not tokens:
        return False
    known = sum(token in _VOCABULARY for token in tokens)
    enough = 1.0 if len(tokens) == 1 else 0.6
    return known >= enough * len(tokens) and all(len(token) <= 12 for token in tokens)


def _is_item(line: Line) -> bool:
    return len(line.text) <= 8 and not re.search(r"[，。！？；：“”「」]", line.text)


def _paths(lines: Sequence[Line]) -> set[int]:
    """The parts of a path through a site that is printed one part a line."""
    arrows = {i for i, line in enumerate(lines) if line.text in _ARROWS}
    beside = {j for i in arrows for j in (i - 1, i + 1) if 0 <= j < len(lines)}
    return arrows | {i for i in beside if _is_item(lines[i]) and not _heads(lines, i)}


def _heads(lines: Sequence[Line], i: int) -> bool:
    """Whether a short line may be a headline: a time, a name or a text follows."""
    if i + 1 == len(lines) or is_furniture(lines[i].text):
        return False
    behind = lines[i + 1].text
    return len(behind) > 40 or marks.is_dated(behind) or marks.role_of(behind) is Role.BYLINE


def _menus(lines: Sequence[Line]) -> set[int]:
    """Runs of very short lines of which some are known from menus."""
    found: set[int] = set()
    for is_item, group in groupby(range(len(lines)), lambda i: _is_item(lines[i])):
        run = list(group)
        known = sum(is_furniture(lines[i].text) for i in run)
        if is_item and len(run) >= 4 and known >= 2:
            found.update(run)
    return found


def _between(lines: Sequence[Line], sure: set[int]) -> set[int]:
    """A very short line with furniture on either side is furniture."""
    return {
        i
        for i in range(1, len(lines) - 1)
        if i - 1 in sure and i + 1 in sure and _is_item(lines[i])
    }


def _tails(lines: Sequence[Line], found: set[int]) -> set[int]:
    """What a heading such as 相关阅读 or 网友评论 introduces."""
    tail: set[int] = set()
    text = next((i for i, line in enumerate(lines) if _is_text(line)), len(lines))
    half = _half(lines)
    for i, line in enumerate(lines):
        if i <= text or len(line.text) > 24:
            continue
        if i > half and _COMMENTS.fullmatch(line.text) and _is_busy(i, found):
            return tail | set(range(i, len(lines)))
        if i not in tail and _TAIL.fullmatch(line.text.strip(_FRAME)):
            last = i
            while last + 1 < len(lines) and (_is_other_title(lines[last + 1]) or last + 1 in found):
                last += 1
            if last > i:
                tail.update(range(i, last + 1))
    return tail


def _is_text(line: Line) -> bool:
    return line.is_final and len(line.text) > 20


def _is_busy(i: int, found: set[int]) -> bool:
    """Whether furniture surrounds what may be the heading of the comments."""
    return any(j in found for j in range(i, i + 5))


def _is_other_title(line: Line) -> bool:
    return len(line.text) <= _LONGEST_TITLE and not re.search(r"。$|。.{4}", line.text)


def _half(lines: Sequence[Line]) -> int:
    """The line before which half of the text stands."""
    sizes = list(accumulate(len(line.text) for line in lines))
    return bisect_left(sizes, sizes[-1] / 2)
