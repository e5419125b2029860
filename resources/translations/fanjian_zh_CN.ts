<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CardContents</name>
    <message>
        <source>Space shows reading and meaning</source>
        <translation>按空格键显示读音和释义</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>未收录该词</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>the other script may be</source>
        <translation>另一种字形可能是</translation>
    </message>
    <message>
        <source>may be read</source>
        <translation>也可能读</translation>
    </message>
    <message>
        <source>may be cut</source>
        <translation>也可能切分为</translation>
    </message>
    <message>
        <source>in these texts</source>
        <translation>在此类文章中</translation>
    </message>
    <message>
        <source>on Taiwan</source>
        <translation>台湾读音</translation>
    </message>
    <message>
        <source>counted by</source>
        <translation>量词</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更长</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>更短</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>单字</translation>
    </message>
    <message>
        <source>put together from</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>the source may be wrong</source>
        <translation>原文可能有误</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>one of the {count} most common words</source>
        <translation>最常用的 {count} 词之一</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>other places on the shelf: {count}</source>
        <translation>书架上另有 {count} 处</translation>
    </message>
    <message>
        <source>also read {readings}</source>
        <translation>又读 {readings}</translation>
    </message>
</context>
<context>
    <name>CorrectionKeeper</name>
    <message>
        <source>The corrections of this text cannot be read.</source>
        <translation>无法读取此文本的校订内容。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>the pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>剪贴板中没有文字。</translation>
    </message>
    <message>
        <source>{count} files could not be opened. The first: {fault}</source>
        <translation>有 {count} 个文件无法打开。第一个：{fault}</translation>
    </message>
    <message>
        <source>{file} has changed since: this is its new text.</source>
        <translation>{file} 已有改动：这是新的内容。</translation>
    </message>
    <message>
        <source>{file} is no longer there: this is the copy on the shelf.</source>
        <translation>{file} 已不在原处：这是书架上的副本。</translation>
    </message>
    <message>
        <source>Only the text of {file} is left, without its layout.</source>
        <translation>{file} 仅剩文字，没有原来的排版。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>目前没有可导出的内容。</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>目前没有可打印的内容。</translation>
    </message>
    <message>
        <source>Fanjian – read Chinese in Traditional and Simplified script.</source>
        <translation>繁简：繁体与简体中文的阅读助手。</translation>
    </message>
    <message>
        <source>About Fanjian</source>
        <translation>关于繁简</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>这篇文章</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>整个文档</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>选中的部分</translation>
    </message>
    <message>
        <source>Some articles</source>
        <translation>部分文章</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>范围(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>字形(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Other script</source>
        <translation>另一种字形(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>读音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Glossary at the end</source>
        <translation>文末附术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Word &amp;list at the end</source>
        <translation>文末附词语表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notes and highlights</source>
        <translation>笔记与高亮(&amp;N)</translation>
    </message>
    <message>
        <source>Mark &amp;doubts</source>
        <translation>标出存疑之处(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>竖排(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Both directions</source>
        <translation>双向卡片(&amp;B)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>文章(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ExportNames</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB 电子书</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Anki package</source>
        <translation>Anki 牌组</translation>
    </message>
    <message>
        <source>Anki text file</source>
        <translation>Anki 文本文件</translation>
    </message>
    <message>
        <source>Table for programs (TSV)</source>
        <translation>供程序使用的表格 (TSV)</translation>
    </message>
    <message>
        <source>Table for Excel (CSV)</source>
        <translation>供 Excel 使用的表格 (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不列出</translation>
    </message>
    <message>
        <source>Behind a switch (web page)</source>
        <translation>按钮切换（网页）</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右对照</translation>
    </message>
    <message>
        <source>Under each paragraph</source>
        <translation>逐段对照</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>Each word once</source>
        <translation>每个词一行</translation>
    </message>
    <message>
        <source>Each place of the text</source>
        <translation>每次出现一行</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>正在导出 {name}…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The last export is still being made.</source>
        <translation>上一个导出仍在进行。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>已导出到 {name}。</translation>
    </message>
    <message>
        <source>The export was cancelled; {name} is as it was.</source>
        <translation>导出已取消；{name} 保持原样。</translation>
    </message>
    <message>
        <source>It could not be exported: {error}</source>
        <translation>无法导出：{error}</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>en</source>
        <translation>zh-Hans</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>关于本文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>阅读日期</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>原文字体</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>显示字体</translation>
    </message>
    <message>
        <source>Simplified, mainland China</source>
        <translation>简体（中国大陆）</translation>
    </message>
    <message>
        <source>Traditional, Taiwan</source>
        <translation>繁体（台湾）</translation>
    </message>
    <message>
        <source>Traditional, Hong Kong</source>
        <translation>繁体（香港）</translation>
    </message>
    <message>
        <source>Doubts open</source>
        <translation>尚存疑问</translation>
    </message>
    <message>
        <source>Corrections made</source>
        <translation>已作更正</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Engines and data</source>
        <translation>引擎与数据</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>分词</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>form</source>
        <translation>另一种字形</translation>
    </message>
    <message>
        <source>gloss</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>误植</translation>
    </message>
    <message>
        <source>Doubtful script: perhaps {others} ({reason})</source>
        <translation>字形存疑：或为 {others}（{reason}）</translation>
    </message>
    <message>
        <source>Doubtful reading: perhaps {others} ({reason})</source>
        <translation>读音存疑：或为 {others}（{reason}）</translation>
    </message>
    <message>
        <source>Doubtful border: perhaps {others} ({reason})</source>
        <translation>分词存疑：或为 {others}（{reason}）</translation>
    </message>
    <message>
        <source>Dictionary glosses are from CC-CEDICT, licensed CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); a copy or adaptation of this file that carries them has to name CC-CEDICT and keep this licence.</source>
        <translation>词典释义取自 CC-CEDICT，以 CC BY-SA 4.0（https://creativecommons.org/licenses/by-sa/4.0/）许可；复制或改编本文件并保留这些释义时，须注明 CC-CEDICT 并沿用此许可。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find: 研发, 研發 or yanfa</source>
        <translation>查找：研发、研發或 yanfa</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>{done} of {total} files</source>
        <translation>第 {done} 个文件，共 {total} 个</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>在页面上</translation>
    </message>
    <message>
        <source>In the panels and lists</source>
        <translation>在面板和列表中</translation>
    </message>
    <message>
        <source>Word before, word behind</source>
        <translation>上一个词、下一个词</translation>
    </message>
    <message>
        <source>Line above, line below</source>
        <translation>上一行、下一行</translation>
    </message>
    <message>
        <source>Look up more, or fewer, characters</source>
        <translation>多查或少查一个字</translation>
    </message>
    <message>
        <source>With both scripts shown: to the right side, to the left side</source>
        <translation>并排时切换到右侧、左侧</translation>
    </message>
    <message>
        <source>Pin the card, then Tab or arrows walk inside it</source>
        <translation>固定词卡，再用 Tab 或方向键在卡内移动</translation>
    </message>
    <message>
        <source>Back, close the card, leave the full screen</source>
        <translation>返回、关闭词卡、退出全屏</translation>
    </message>
    <message>
        <source>Show what the card hides; else turn the page</source>
        <translation>显示词卡隐藏的内容，否则翻页</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>Beginning, end</source>
        <translation>开头、结尾</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>调整字号</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Shelf: rename, remove</source>
        <translation>书架：重命名、移除</translation>
    </message>
    <message>
        <source>Findings: accept, refuse, accept all alike</source>
        <translation>校订：接受、驳回、同类全收</translation>
    </message>
    <message>
        <source>What was put right: take back</source>
        <translation>已更正：撤回</translation>
    </message>
    <message>
        <source>Word list: unknown, learning, known, ignored, forget</source>
        <translation>词语表：生词、学习中、认识、忽略、移除</translation>
    </message>
</context>
<context>
    <name>KnowingRoom</name>
    <message>
        <source>Words can be kept once the shelf is open.</source>
        <translation>书架打开后才能记录词语。</translation>
    </message>
    <message>
        <source>{count} words are known from now on.</source>
        <translation>已将 {count} 个词标为认识。</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>目前没有可统计的内容。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>the source may be wrong</source>
        <translation>原文可能有误</translation>
    </message>
    <message>
        <source>reading or border in doubt</source>
        <translation>读音或分词存疑</translation>
    </message>
    <message>
        <source>changed: may be written otherwise</source>
        <translation>已转换：可能有其他写法</translation>
    </message>
    <message>
        <source>side by side: another character</source>
        <translation>并排时：两侧用字不同</translation>
    </message>
    <message>
        <source>in the glossary</source>
        <translation>见于术语表</translation>
    </message>
    <message>
        <source>a word I do not know</source>
        <translation>生词</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>高亮</translation>
    </message>
</context>
<context>
    <name>LevelDialog</name>
    <message>
        <source>Words of a level</source>
        <translation>某等级的词</translation>
    </message>
    <message>
        <source>HSK {level}</source>
        <translation>HSK {level} 级</translation>
    </message>
    <message>
        <source>I know the words of this level and below:</source>
        <translation>我认识该等级及以下的词：</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Fanjian</source>
        <translation>繁简</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>{title} – Fanjian</source>
        <translation>{title} – 繁简</translation>
    </message>
    <message>
        <source>mainland form (Simplified)</source>
        <translation>大陆字形（简体）</translation>
    </message>
    <message>
        <source>Taiwan form (Traditional)</source>
        <translation>台湾字形（繁体）</translation>
    </message>
    <message>
        <source>Hong Kong form (Traditional)</source>
        <translation>香港字形（繁体）</translation>
    </message>
    <message>
        <source>Printed in {form} · {length} characters · {encoding}</source>
        <translation>原文：{form} · {length} 字 · {encoding}</translation>
    </message>
    <message>
        <source>Point at a word, or walk with the arrow keys, to see what it means.</source>
        <translation>指向词语，或用方向键移动，即可查看释义。</translation>
    </message>
    <message>
        <source>T shows the other script, P shows and hides the readings.</source>
        <translation>按 T 切换繁简，按 P 显示或隐藏读音。</translation>
    </message>
    <message>
        <source>Ctrl+O opens a text of yours; F1 lists every key.</source>
        <translation>按 Ctrl+O 打开自己的文章，按 F1 查看所有快捷键。</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Mend word</source>
        <translation>校订词语</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>校订(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Instead</source>
        <translation>改为(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>范围(&amp;W)</translation>
    </message>
    <message>
        <source>The characters of the text, with / between words: 國/製裁.</source>
        <translation>照原文的字，在词与词之间加上 /：國/製裁。</translation>
    </message>
    <message>
        <source>A syllable for each character, with blanks: lè xiǎo lì.</source>
        <translation>每个字一个音节，用空格隔开：lè xiǎo lì。</translation>
    </message>
    <message>
        <source>As many characters as the word has.</source>
        <translation>字数须与原词相同。</translation>
    </message>
    <message>
        <source>What it means, in a few words.</source>
        <translation>用几个字说明意思。</translation>
    </message>
    <message>
        <source>Goes into your own glossary.</source>
        <translation>将存入您自己的术语表。</translation>
    </message>
    <message>
        <source>Places in this article: {count}</source>
        <translation>本文中共 {count} 处</translation>
    </message>
</context>
<context>
    <name>MendMenu</name>
    <message>
        <source>&amp;Next finding or doubt</source>
        <translation>下一处疑误或存疑(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding or doubt</source>
        <translation>上一处疑误或存疑(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Accept the finding</source>
        <translation>接受更正(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refuse the finding</source>
        <translation>驳回更正(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to the findings</source>
        <translation>转到疑误列表(&amp;G)</translation>
    </message>
    <message>
        <source>Mend &amp;word…</source>
        <translation>校订词语(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>与下一词合并(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>拆分(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the &amp;reading…</source>
        <translation>选择读音(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose the &amp;characters…</source>
        <translation>选择字形(&amp;C)…</translation>
    </message>
    <message>
        <source>It is a &amp;misprint…</source>
        <translation>原文有误(&amp;M)…</translation>
    </message>
    <message>
        <source>Edit the m&amp;eaning…</source>
        <translation>编辑释义(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Findings</source>
        <translation>疑误</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>The source meant this (A)</source>
        <translation>原文本应如此 (A)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>The source is right (R)</source>
        <translation>原文无误 (R)</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>同类全收</translation>
    </message>
    <message>
        <source>Accept wherever it is proposed (Shift+A)</source>
        <translation>凡有此建议之处全部接受 (Shift+A)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>As it was before (Del)</source>
        <translation>恢复原样 (Del)</translation>
    </message>
    <message>
        <source>The source may be wrong here: {count}</source>
        <translation>原文可能有误：{count} 处</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未发现疑误</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>检查中…</translation>
    </message>
</context>
<context>
    <name>MendingNames</name>
    <message>
        <source>places here: {count}</source>
        <translation>本文 {count} 处</translation>
    </message>
    <message>
        <source>at this place</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>本文中</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>分词</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>另一种字形</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>误植</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>{text} is right</source>
        <translation>“{text}”无误</translation>
    </message>
    <message>
        <source>wrongly converted</source>
        <translation>转换错误</translation>
    </message>
    <message>
        <source>left in the other script</source>
        <translation>残留另一种字形</translation>
    </message>
    <message>
        <source>two spellings</source>
        <translation>写法不一</translation>
    </message>
    <message>
        <source>misprint</source>
        <translation>误植</translation>
    </message>
    <message>
        <source>wrongly recognised</source>
        <translation>识别错误</translation>
    </message>
</context>
<context>
    <name>MendingRoom</name>
    <message>
        <source>Mend</source>
        <translation>校订</translation>
    </message>
    <message>
        <source>Point at a finding first; F8 goes to the next.</source>
        <translation>请先指向一处疑误；按 F8 转到下一处。</translation>
    </message>
    <message>
        <source>What is proposed is longer or shorter: it can be refused only.</source>
        <translation>建议的字数与原文不同：只能驳回。</translation>
    </message>
    <message>
        <source>Nothing more is in doubt that way.</source>
        <translation>这个方向没有其他存疑之处了。</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>词语(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>校订(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MomentHint</name>
    <message>
        <source>{said}: {date}, counted from the day it came onto the shelf</source>
        <translation>{said}：{date}（从收进书架的那天算起）</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>About “{quote}”:</source>
        <translation>关于“{quote}”：</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>请先选择文字。</translation>
    </message>
    <message>
        <source>Notes can be made in texts that are kept on the shelf.</source>
        <translation>只有收在书架上的文章才能添加笔记。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Select some text; Ctrl+M notes, Ctrl+H highlights it.</source>
        <translation>选择文字后，按 Ctrl+M 加笔记，按 Ctrl+H 高亮。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>no longer in the text: {quote}</source>
        <translation>原文中已找不到：{quote}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>第 {first} 行</translation>
    </message>
    <message>
        <source>lines {all}</source>
        <translation>第 {all} 行</translation>
    </message>
    <message>
        <source>line {line} joined: {why}</source>
        <translation>并入第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>与下一段合并</translation>
    </message>
    <message>
        <source>Split before</source>
        <translation>从此处拆分</translation>
    </message>
    <message>
        <source>An article begins here</source>
        <translation>文章从此开始</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>这是</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移至</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Unknown words that occur most often</source>
        <translation>出现最多的生词</translation>
    </message>
    <message>
        <source>Unknown words that occur most often; Enter: I know it</source>
        <translation>出现最多的生词；按 Enter 标为认识</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>{words} words, {distinct} of them different</source>
        <translation>{words} 个词，其中 {distinct} 个不重复</translation>
    </message>
    <message>
        <source>{share} of the words are known</source>
        <translation>认识 {share} 的词</translation>
    </message>
    <message>
        <source>beyond HSK</source>
        <translation>HSK 以外</translation>
    </message>
    <message>
        <source>HSK {level}</source>
        <translation>HSK {level} 级</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>{} has characters of the other script</source>
        <translation>“{}”夹有另一种字形</translation>
    </message>
    <message>
        <source>the dictionaries only have {}</source>
        <translation>词典只有“{}”</translation>
    </message>
    <message>
        <source>the dictionaries have {}</source>
        <translation>词典作“{}”</translation>
    </message>
    <message>
        <source>{} begins with a surname</source>
        <translation>{} 以姓氏开头</translation>
    </message>
    <message>
        <source>{} by the words around it</source>
        <translation>从前后词语看应作“{}”</translation>
    </message>
    <message>
        <source>{} by the word beside it</source>
        <translation>从相邻的词看应作“{}”</translation>
    </message>
    <message>
        <source>{} by its neighbours</source>
        <translation>从相邻的字看应作“{}”</translation>
    </message>
    <message>
        <source>spelt {} elsewhere in the text</source>
        <translation>文中别处作“{}”</translation>
    </message>
    <message>
        <source>written {} elsewhere</source>
        <translation>别处写作“{}”</translation>
    </message>
    <message>
        <source>{} is a common misprint for {}</source>
        <translation>“{}”是“{}”的常见误排</translation>
    </message>
    <message>
        <source>{} looks like {}, which the dictionary has</source>
        <translation>“{}”与词典里的“{}”形近</translation>
    </message>
    <message>
        <source>{} sounds like {}, which the dictionary has</source>
        <translation>“{}”与词典里的“{}”音近</translation>
    </message>
    <message>
        <source>{} is printed twice</source>
        <translation>“{}”重复排印</translation>
    </message>
    <message>
        <source>no blank line between, as between paragraphs</source>
        <translation>中间没有段落之间应有的空行</translation>
    </message>
    <message>
        <source>both are short</source>
        <translation>两行都短</translation>
    </message>
    <message>
        <source>the line before is full</source>
        <translation>前一行已排满</translation>
    </message>
    <message>
        <source>the line before ends a sentence</source>
        <translation>前一行结束了一句话</translation>
    </message>
    <message>
        <source>the line before ends with a comma</source>
        <translation>前一行以逗号结尾</translation>
    </message>
    <message>
        <source>a sentence is left unfinished</source>
        <translation>句子还没说完</translation>
    </message>
    <message>
        <source>a bracket or a quotation is left open</source>
        <translation>括号或引号还没关上</translation>
    </message>
    <message>
        <source>quoted differently</source>
        <translation>引文层次不同</translation>
    </message>
    <message>
        <source>no line of its own begins like this</source>
        <translation>独立的一行不会这样开头</translation>
    </message>
    <message>
        <source>a Latin word or phrase runs on</source>
        <translation>外文词语接续下去</translation>
    </message>
    <message>
        <source>a blank line lies between</source>
        <translation>中间有空行</translation>
    </message>
    <message>
        <source>a printed page cuts its columns anywhere</source>
        <translation>版面分栏可以断在任何地方</translation>
    </message>
    <message>
        <source>the line before had room for more</source>
        <translation>前一行还有空位</translation>
    </message>
    <message>
        <source>a new paragraph would be marked</source>
        <translation>新段落会有标记</translation>
    </message>
    <message>
        <source>the line before ends with a pause</source>
        <translation>前一行以停顿符号结尾</translation>
    </message>
    <message>
        <source>a clause is left unfinished</source>
        <translation>分句还没说完</translation>
    </message>
    <message>
        <source>it leans on the word before it</source>
        <translation>开头依附于前面的词</translation>
    </message>
    <message>
        <source>it is indented like a new paragraph</source>
        <translation>像新段落一样缩进</translation>
    </message>
    <message>
        <source>it is short, like a heading</source>
        <translation>很短，像标题</translation>
    </message>
    <message>
        <source>the line before ends with a bracket</source>
        <translation>前一行以括号结尾</translation>
    </message>
    <message>
        <source>the line before has no end mark</source>
        <translation>前一行没有结尾标点</translation>
    </message>
    <message>
        <source>it begins with a number or a speaker</source>
        <translation>以编号或说话人开头</translation>
    </message>
    <message>
        <source>the words across the seam occur again</source>
        <translation>接缝两边的词语在别处又连着出现</translation>
    </message>
    <message>
        <source>it is not indented, as paragraphs are</source>
        <translation>没有像段落那样缩进</translation>
    </message>
    <message>
        <source>it opens an article</source>
        <translation>开始一篇文章</translation>
    </message>
    <message>
        <source>a word lies across the seam</source>
        <translation>一个词跨在接缝上</translation>
    </message>
    <message>
        <source>it opens a quotation</source>
        <translation>开始一段引文</translation>
    </message>
    <message>
        <source>the reader&apos;s decision</source>
        <translation>读者的决定</translation>
    </message>
    <message>
        <source>other readings are likely here too</source>
        <translation>此处也可能是别的读音</translation>
    </message>
    <message>
        <source>the dictionary also reads it otherwise than {}</source>
        <translation>词典除了“{}”还有别的读音</translation>
    </message>
    <message>
        <source>the surname is said in several ways; only its bearer knows</source>
        <translation>这个姓有几种读法，只有本人知道</translation>
    </message>
    <message>
        <source>another reading of a character is usual in such words</source>
        <translation>这类词中某字通常读别的音</translation>
    </message>
    <message>
        <source>how the words are cut decides</source>
        <translation>取决于如何断词</translation>
    </message>
    <message>
        <source>it is the first form in the dictionaries</source>
        <translation>词典中的第一种写法</translation>
    </message>
    <message>
        <source>two characters often stand together so</source>
        <translation>两字常这样连用</translation>
    </message>
    <message>
        <source>its neighbours decide</source>
        <translation>依相邻的字而定</translation>
    </message>
    <message>
        <source>it is the likeliest form</source>
        <translation>最可能的写法</translation>
    </message>
    <message>
        <source>{} is what the mainland calls it</source>
        <translation>大陆称“{}”</translation>
    </message>
    <message>
        <source>{} is what Taiwan calls it</source>
        <translation>台湾称“{}”</translation>
    </message>
    <message>
        <source>{} is what Hong Kong calls it</source>
        <translation>香港称“{}”</translation>
    </message>
    <message>
        <source>another cut is almost as likely</source>
        <translation>另一种断词几乎同样可能</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}：{}。</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>a part of this path is not a folder</source>
        <translation>路径中有一段不是文件夹</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>已超出磁盘配额</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>此磁盘只能读取，不能写入</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>文件或设备正在使用中</translation>
    </message>
    <message>
        <source>text file busy</source>
        <translation>此程序文件正在运行</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>读写时出错</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>The settings could not be read: {}</source>
        <translation>无法读取设置：{}</translation>
    </message>
    <message>
        <source>byte {} is not UTF-8.</source>
        <translation>位置 {} 处的字节不是 UTF-8。</translation>
    </message>
    <message>
        <source>line {}, column {} is not JSON.</source>
        <translation>第 {} 行第 {} 个字符起不是 JSON。</translation>
    </message>
    <message>
        <source>they are not JSON.</source>
        <translation>内容不是 JSON。</translation>
    </message>
    <message>
        <source>they are not a list of names.</source>
        <translation>内容不是各项设置的名称与值。</translation>
    </message>
    <message>
        <source>The setting “{}” cannot be {}.</source>
        <translation>设置“{}”的值不能是 {}。</translation>
    </message>
    <message>
        <source>The glossary {} cannot be read: byte {} is not UTF-8.</source>
        <translation>无法读取术语表 {}：位置 {} 处的字节不是 UTF-8。</translation>
    </message>
    <message>
        <source>The glossary {} needs the columns {}, separated by tabs.</source>
        <translation>术语表（{}）须有 {} 这几列，并以制表符分隔。</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{} 第 {} 行</translation>
    </message>
    <message>
        <source>{}: there is no text in it.</source>
        <translation>{}：里面没有文字。</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>里面没有文字</translation>
    </message>
    <message>
        <source>{}: this is not a text file.</source>
        <translation>{}：这不是文本文件。</translation>
    </message>
    <message>
        <source>{}: this is not a text file, or it is badly damaged.</source>
        <translation>{}：这不是文本文件，或已严重损坏。</translation>
    </message>
    <message>
        <source>{}: this is not {} text.</source>
        <translation>{}：这不是 {} 编码的文本。</translation>
    </message>
    <message>
        <source>{}: this is not {} text (byte {} does not fit).</source>
        <translation>{}：这不是 {} 编码的文本（位置 {} 处的字节不符）。</translation>
    </message>
    <message>
        <source>{}: this is not UTF-8 text, nor text in another Chinese encoding.</source>
        <translation>{}：这不是 UTF-8 文本，也不是其他中文编码的文本。</translation>
    </message>
    <message>
        <source>{}: there is no encoding called &apos;{}&apos;.</source>
        <translation>{}：没有名为“{}”的编码。</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is no encoding of text.</source>
        <translation>{}：“{}”不是文本编码。</translation>
    </message>
    <message>
        <source>{}: this text is too long ({} million characters; up to {} can be opened).</source>
        <translation>{}：这份文本太长（有 {} 百万字；最多可打开 {} 百万字）。</translation>
    </message>
    <message>
        <source>{}: this file is too large ({} MB; up to {} MB can be opened).</source>
        <translation>{}：此文件太大（{} MB；最多可打开 {} MB）。</translation>
    </message>
    <message>
        <source>this is an old Word document; save it as DOCX first</source>
        <translation>这是旧版 Word 文档，请先另存为 DOCX</translation>
    </message>
    <message>
        <source>this is an RTF document; save it as DOCX first</source>
        <translation>这是 RTF 文档，请先另存为 DOCX</translation>
    </message>
    <message>
        <source>this is a picture, not a text</source>
        <translation>这是图片，不是文本</translation>
    </message>
    <message>
        <source>this is an archive; unpack it first</source>
        <translation>这是压缩包，请先解压</translation>
    </message>
    <message>
        <source>{}: this archive is damaged.</source>
        <translation>{}：此压缩包已损坏。</translation>
    </message>
    <message>
        <source>{}: this archive is damaged or encrypted.</source>
        <translation>{}：此压缩包已损坏或已加密。</translation>
    </message>
    <message>
        <source>{}: this archive is neither a book nor a document.</source>
        <translation>{}：此压缩包既不是书，也不是文档。</translation>
    </message>
    <message>
        <source>{}: this archive has too many parts.</source>
        <translation>{}：此压缩包里的文件太多。</translation>
    </message>
    <message>
        <source>{}: this archive unpacks to more than is sound.</source>
        <translation>{}：此压缩包解压后大得不合理。</translation>
    </message>
    <message>
        <source>{}: there is no text in this book.</source>
        <translation>{}：这本书里没有文字。</translation>
    </message>
    <message>
        <source>{}: this book is too long.</source>
        <translation>{}：这本书太长。</translation>
    </message>
    <message>
        <source>{}: this document is damaged.</source>
        <translation>{}：此文档已损坏。</translation>
    </message>
    <message>
        <source>this document is too long</source>
        <translation>此文档太长</translation>
    </message>
    <message>
        <source>this PDF asks for a password</source>
        <translation>此 PDF 需要密码</translation>
    </message>
    <message>
        <source>this PDF is damaged</source>
        <translation>此 PDF 已损坏</translation>
    </message>
    <message>
        <source>{}: this PDF is too long.</source>
        <translation>{}：此 PDF 太长。</translation>
    </message>
    <message>
        <source>{}: this PDF has {} pages; up to {} can be opened.</source>
        <translation>{}：此 PDF 有 {} 页；最多可打开 {} 页。</translation>
    </message>
    <message>
        <source>{}: this PDF has pictures of text, but no text.</source>
        <translation>{}：此 PDF 只有文字的图像，没有文字本身。</translation>
    </message>
    <message>
        <source>{}: these subtitles are damaged.</source>
        <translation>{}：此字幕已损坏。</translation>
    </message>
    <message>
        <source>{}: a later version of this program has made it.</source>
        <translation>{}：这是由本程序较新的版本制作的。</translation>
    </message>
    <message>
        <source>{}: this is not what this program has exported.</source>
        <translation>{}：这不是本程序导出的内容。</translation>
    </message>
    <message>
        <source>This document is no longer on the shelf.</source>
        <translation>此文档已不在书架上。</translation>
    </message>
    <message>
        <source>{}: the shelf has lost its file.</source>
        <translation>{}：书架上的文件副本已丢失。</translation>
    </message>
    <message>
        <source>{}: the shelf has lost its text.</source>
        <translation>{}：书架上的文本已丢失。</translation>
    </message>
    <message>
        <source>The shelf could not be saved: {}.</source>
        <translation>无法保存书架：{}。</translation>
    </message>
    <message>
        <source>The shelf could not be read: {}.</source>
        <translation>无法读取书架：{}。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>its file cannot be written</source>
        <translation>书架文件无法写入</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>书架所在的文件夹无法写入</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用</translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <translation>书架文件已损坏</translation>
    </message>
    <message>
        <source>its file comes from a later version of Fanjian</source>
        <translation>书架文件来自较新版本的 Fanjian</translation>
    </message>
    <message>
        <source>The shelf cannot be kept, {}: what you do now is gone when the program ends.</source>
        <translation>书架无法保存（{}）：现在所做的一切，程序结束后就会消失。</translation>
    </message>
    <message>
        <source>The shelf was damaged; {} documents could be read. The damaged file is kept as {}.</source>
        <translation>书架已损坏，读出了 {} 份文档。损坏的文件保存为 {}。</translation>
    </message>
    <message>
        <source>The shelf was damaged; {} documents could be read. Nothing is left of the text of {}. The damaged file is kept as {}.</source>
        <translation>书架已损坏，读出了 {} 份文档。{} 的文本已无从找回。损坏的文件保存为 {}。</translation>
    </message>
</context>
<context>
    <name>RecordDelegate</name>
    <message>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读完</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>文件丢失</translation>
    </message>
</context>
<context>
    <name>RepairKeeper</name>
    <message>
        <source>That changes nothing here.</source>
        <translation>这不会改变任何内容。</translation>
    </message>
</context>
<context>
    <name>RoleNames</name>
    <message>
        <source>headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>subheadline</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>subhead</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>jump line</source>
        <translation>转版提示</translation>
    </message>
    <message>
        <source>continued from</source>
        <translation>接版提示</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>版面杂项</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>文末符号</translation>
    </message>
</context>
<context>
    <name>ScriptSwitch</name>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>{name} (T)</source>
        <translation>{name} (T)</translation>
    </message>
    <message>
        <source>Both scripts side by side (B)</source>
        <translation>繁简并排 (B)</translation>
    </message>
    <message>
        <source>Script: {name}</source>
        <translation>字形：{name}</translation>
    </message>
    <message>
        <source>Both scripts, active: {name}</source>
        <translation>繁简并排，当前：{name}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>研发, 研發 or yanfa</source>
        <translation>研发、研發或 yanfa</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>搜索书架</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>前 {count} 处</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} 处</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黄</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Pinyin by syllable</source>
        <translation>逐字拼音</translation>
    </message>
    <message>
        <source>Pinyin by word</source>
        <translation>逐词拼音</translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>At every word</source>
        <translation>所有词</translation>
    </message>
    <message>
        <source>At words I do not know</source>
        <translation>我不认识的词</translation>
    </message>
    <message>
        <source>At words above my HSK level</source>
        <translation>高于我的 HSK 等级的词</translation>
    </message>
    <message>
        <source>At doubtful words</source>
        <translation>存疑的词</translation>
    </message>
    <message>
        <source>At the word pointed at</source>
        <translation>鼠标所指的词</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Thin space</source>
        <translation>细空格</translation>
    </message>
    <message>
        <source>Underline with gaps</source>
        <translation>分段下划线</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Of pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Of characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>As on the mainland</source>
        <translation>大陆读音</translation>
    </message>
    <message>
        <source>As on Taiwan</source>
        <translation>台湾读音</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无需按键</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>词卡</translation>
    </message>
    <message>
        <source>Show readings</source>
        <translation>显示读音</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>My HSK level</source>
        <translation>我的 HSK 等级</translation>
    </message>
    <message>
        <source>Word borders</source>
        <translation>词语边界</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Both scripts side by side</source>
        <translation>繁简并排</translation>
    </message>
    <message>
        <source>Traditional form</source>
        <translation>繁体字形</translation>
    </message>
    <message>
        <source>Regional words (软件 as 軟體)</source>
        <translation>地区用词（软件作軟體）</translation>
    </message>
    <message>
        <source>Traditional font</source>
        <translation>繁体字体</translation>
    </message>
    <message>
        <source>Simplified font</source>
        <translation>简体字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏宽</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>Panels and menus</source>
        <translation>面板和菜单</translation>
    </message>
    <message>
        <source>Tone colours</source>
        <translation>声调颜色</translation>
    </message>
    <message>
        <source>Tones 1 to 5</source>
        <translation>一至五声</translation>
    </message>
    <message>
        <source>Language, from the next start</source>
        <translation>语言（下次启动生效）</translation>
    </message>
    <message>
        <source>Shelf beside the page</source>
        <translation>页面旁显示书架</translation>
    </message>
    <message>
        <source>Glossary beside the page</source>
        <translation>页面旁显示术语表</translation>
    </message>
    <message>
        <source>Three lines of help at the next start</source>
        <translation>下次启动时显示三行说明</translation>
    </message>
    <message>
        <source>Where the source may be wrong</source>
        <translation>原文可能有误之处</translation>
    </message>
    <message>
        <source>Words in doubt</source>
        <translation>存疑的词</translation>
    </message>
    <message>
        <source>Words that conversion changed</source>
        <translation>转换后改变的词</translation>
    </message>
    <message>
        <source>Words I do not know</source>
        <translation>生词</translation>
    </message>
    <message>
        <source>Opens after</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Only while holding</source>
        <translation>仅在按住此键时</translation>
    </message>
    <message>
        <source>Hide reading and meaning until Space</source>
        <translation>隐藏读音和释义，按空格键才显示</translation>
    </message>
    <message>
        <source>Best installed</source>
        <translation>自动选用最合适的</translation>
    </message>
</context>
<context>
    <name>SettingsPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the shelf</source>
        <translation>筛选书架</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新添加</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最近阅读</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>书架</translation>
    </message>
    <message>
        <source>About this text…	Ctrl+I</source>
        <translation>关于这篇文章…	Ctrl+I</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>重命名…	F2</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>移入分组…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Remove…	Del</source>
        <translation>移除…	Del</translation>
    </message>
    <message>
        <source>Paste as a new text	Ctrl+V</source>
        <translation>粘贴为新文章	Ctrl+V</translation>
    </message>
</context>
<context>
    <name>ShelfMenus</name>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Search the &amp;shelf…</source>
        <translation>搜索书架(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;aste as a new text</source>
        <translation>粘贴为新文章(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>添加笔记(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>The page as prin&amp;ted</source>
        <translation>原始排版(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the shelf</source>
        <translation>转到书架</translation>
    </message>
    <message>
        <source>Go to the contents</source>
        <translation>转到目录</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>转到笔记</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无项目</translation>
    </message>
    <message>
        <source>&amp;Back to where I was</source>
        <translation>返回先前的位置(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ShelfQuestions</name>
    <message>
        <source>Take this off the shelf, with its notes? Files stay where they are.</source>
        <translation>要将它连同笔记从书架移除吗？文件会留在原处。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>标题：</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group, or nothing:</source>
        <translation>分组（可留空）：</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, separated by blanks:</source>
        <translation>标签（用空格分隔）：</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Shelf</source>
        <translation>书架</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>There is no way back from here.</source>
        <translation>没有可以返回的地方。</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>SideNames</name>
    <message>
        <source>{name} – as printed</source>
        <translation>{name}，原文</translation>
    </message>
    <message>
        <source>Simplified (mainland)</source>
        <translation>简体（大陆）</translation>
    </message>
    <message>
        <source>Traditional (Taiwan)</source>
        <translation>繁体（台湾）</translation>
    </message>
    <message>
        <source>Traditional (Hong Kong)</source>
        <translation>繁体（香港）</translation>
    </message>
</context>
<context>
    <name>TermKeeper</name>
    <message>
        <source>{word} is in your glossary. Ctrl+Z takes it back.</source>
        <translation>“{word}”已存入您自己的术语表。按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>ToneEditor</name>
    <message>
        <source>Palette</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Colour of tone {number}</source>
        <translation>第 {number} 声的颜色</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Other &amp;script</source>
        <translation>切换繁简(&amp;S)</translation>
    </message>
    <message>
        <source>Both scripts s&amp;ide by side</source>
        <translation>繁简并排(&amp;I)</translation>
    </message>
    <message>
        <source>Traditional f&amp;orm</source>
        <translation>繁体字形(&amp;O)</translation>
    </message>
    <message>
        <source>Regional &amp;words</source>
        <translation>地区用词(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pinyin or zhuyin</source>
        <translation>拼音或注音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>读音(&amp;R)</translation>
    </message>
    <message>
        <source>Word &amp;borders</source>
        <translation>词语边界(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tone colours</source>
        <translation>声调颜色(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>Where the source may be &amp;wrong</source>
        <translation>原文可能有误之处(&amp;W)</translation>
    </message>
    <message>
        <source>Words in &amp;doubt</source>
        <translation>存疑的词(&amp;D)</translation>
    </message>
    <message>
        <source>Words that &amp;conversion changed</source>
        <translation>转换后改变的词(&amp;C)</translation>
    </message>
    <message>
        <source>Words I do not &amp;know</source>
        <translation>生词(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation>深色或浅色(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;helf</source>
        <translation>书架(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>缩小文字(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>标准大小(&amp;N)</translation>
    </message>
</context>
<context>
    <name>WordKeeper</name>
    <message>
        <source>Point at a word first.</source>
        <translation>请先指向一个词。</translation>
    </message>
    <message>
        <source>Words can be kept once the shelf is open.</source>
        <translation>书架打开后才能记录词语。</translation>
    </message>
    <message>
        <source>{word} is unknown.</source>
        <translation>“{word}”标为生词。</translation>
    </message>
    <message>
        <source>{word} is being learned.</source>
        <translation>“{word}”标为学习中。</translation>
    </message>
    <message>
        <source>{word} is known.</source>
        <translation>“{word}”标为认识。</translation>
    </message>
    <message>
        <source>{word} is ignored.</source>
        <translation>“{word}”标为忽略。</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Table (*.tsv)</source>
        <translation>表格 (*.tsv)</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>已导出到 {name}。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>生词</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>known</source>
        <translation>认识</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>WordMender</name>
    <message>
        <source>Words are mended in the article, not on the page as printed.</source>
        <translation>请在文章中校订词语，原始排版的页面不能校订。</translation>
    </message>
    <message>
        <source>Point at a word first.</source>
        <translation>请先指向一个词。</translation>
    </message>
    <message>
        <source>{word} cannot be cut here.</source>
        <translation>“{word}”在此无法断开或合并。</translation>
    </message>
    <message>
        <source>{word}: places in this article: {count}. Ctrl+Z takes it back.</source>
        <translation>“{word}”：本文中共 {count} 处。按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>WordsMenu</name>
    <message>
        <source>&amp;Unknown</source>
        <translation>生词(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>学习中(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Known</source>
        <translation>认识(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ignored</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;About this text…</source>
        <translation>关于这篇文章(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Word list…</source>
        <translation>词语表(&amp;W)…</translation>
    </message>
    <message>
        <source>I know the words of a le&amp;vel…</source>
        <translation>我认识某等级的词(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>_NoteList</name>
    <message>
        <source>Change…	F2</source>
        <translation>修改…	F2</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>移除	Del</translation>
    </message>
</context>
</TS>
