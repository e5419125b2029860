<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>鍵盤(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>關於(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CardContents</name>
    <message>
        <source>Space shows reading and meaning</source>
        <translation>按空白鍵顯示讀音與釋義</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>查無此詞</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>the other script may be</source>
        <translation>另一種字形可能是</translation>
    </message>
    <message>
        <source>may be read</source>
        <translation>也可能讀</translation>
    </message>
    <message>
        <source>may be cut</source>
        <translation>也可能斷成</translation>
    </message>
    <message>
        <source>in these texts</source>
        <translation>在此類文章中</translation>
    </message>
    <message>
        <source>on Taiwan</source>
        <translation>臺灣讀音</translation>
    </message>
    <message>
        <source>counted by</source>
        <translation>量詞</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更長</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>更短</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>單字</translation>
    </message>
    <message>
        <source>put together from</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>the source may be wrong</source>
        <translation>原文可能有誤</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>one of the {count} most common words</source>
        <translation>最常用的 {count} 詞之一</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>other places on the shelf: {count}</source>
        <translation>書架上另有 {count} 處</translation>
    </message>
    <message>
        <source>also read {readings}</source>
        <translation>又讀 {readings}</translation>
    </message>
</context>
<context>
    <name>CorrectionKeeper</name>
    <message>
        <source>The corrections of this text cannot be read.</source>
        <translation>無法讀取這份文本的校訂。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>the pasted text</source>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>剪貼簿裡沒有文字。</translation>
    </message>
    <message>
        <source>{count} files could not be opened. The first: {fault}</source>
        <translation>有 {count} 個檔案無法開啟。第一個：{fault}</translation>
    </message>
    <message>
        <source>{file} has changed since: this is its new text.</source>
        <translation>{file} 已有變更：這是新的內容。</translation>
    </message>
    <message>
        <source>{file} is no longer there: this is the copy on the shelf.</source>
        <translation>{file} 已不在原處：這是書架上的副本。</translation>
    </message>
    <message>
        <source>Only the text of {file} is left, without its layout.</source>
        <translation>{file} 只剩下文字，沒有原來的排版。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文字檔 (*.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>目前沒有可匯出的內容。</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>目前沒有可列印的內容。</translation>
    </message>
    <message>
        <source>Fanjian – read Chinese in Traditional and Simplified script.</source>
        <translation>繁簡：繁體與簡體中文的閱讀助手。</translation>
    </message>
    <message>
        <source>About Fanjian</source>
        <translation>關於繁簡</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>這篇文章</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>選取的部分</translation>
    </message>
    <message>
        <source>Some articles</source>
        <translation>部分文章</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>範圍(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>字形(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Other script</source>
        <translation>另一種字形(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>讀音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>資料列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Glossary at the end</source>
        <translation>文末附術語表(&amp;G)</translation>
    </message>
    <message>
        <source>Word &amp;list at the end</source>
        <translation>文末附詞語表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notes and highlights</source>
        <translation>註記與醒目標示(&amp;N)</translation>
    </message>
    <message>
        <source>Mark &amp;doubts</source>
        <translation>標示存疑之處(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>直排(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Both directions</source>
        <translation>雙向卡片(&amp;B)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
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
        <translation>網頁 (HTML)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB 電子書</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Anki package</source>
        <translation>Anki 牌組</translation>
    </message>
    <message>
        <source>Anki text file</source>
        <translation>Anki 文字檔</translation>
    </message>
    <message>
        <source>Table for programs (TSV)</source>
        <translation>供程式使用的表格 (TSV)</translation>
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
        <translation>純文字</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不列出</translation>
    </message>
    <message>
        <source>Behind a switch (web page)</source>
        <translation>按鈕切換（網頁）</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右對照</translation>
    </message>
    <message>
        <source>Under each paragraph</source>
        <translation>逐段對照</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
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
        <translation>每個詞一列</translation>
    </message>
    <message>
        <source>Each place of the text</source>
        <translation>每次出現一列</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>正在匯出 {name}…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The last export is still being made.</source>
        <translation>上一個匯出仍在進行。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>已匯出至 {name}。</translation>
    </message>
    <message>
        <source>The export was cancelled; {name} is as it was.</source>
        <translation>匯出已取消；{name} 保持原樣。</translation>
    </message>
    <message>
        <source>It could not be exported: {error}</source>
        <translation>無法匯出：{error}</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>en</source>
        <translation>zh-Hant</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字體</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>醒目標示</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>關於本文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>閱讀日期</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>原文字體</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>顯示字體</translation>
    </message>
    <message>
        <source>Simplified, mainland China</source>
        <translation>簡體（中國大陸）</translation>
    </message>
    <message>
        <source>Traditional, Taiwan</source>
        <translation>繁體（臺灣）</translation>
    </message>
    <message>
        <source>Traditional, Hong Kong</source>
        <translation>繁體（香港）</translation>
    </message>
    <message>
        <source>Doubts open</source>
        <translation>尚存疑問</translation>
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
        <translation>引擎與資料</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>斷詞</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>讀音</translation>
    </message>
    <message>
        <source>form</source>
        <translation>另一種字形</translation>
    </message>
    <message>
        <source>gloss</source>
        <translation>釋義</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>誤植</translation>
    </message>
    <message>
        <source>Doubtful script: perhaps {others} ({reason})</source>
        <translation>字形存疑：或為 {others}（{reason}）</translation>
    </message>
    <message>
        <source>Doubtful reading: perhaps {others} ({reason})</source>
        <translation>讀音存疑：或為 {others}（{reason}）</translation>
    </message>
    <message>
        <source>Doubtful border: perhaps {others} ({reason})</source>
        <translation>斷詞存疑：或為 {others}（{reason}）</translation>
    </message>
    <message>
        <source>Dictionary glosses are from CC-CEDICT, licensed CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); a copy or adaptation of this file that carries them has to name CC-CEDICT and keep this licence.</source>
        <translation>詞典釋義取自 CC-CEDICT，以 CC BY-SA 4.0（https://creativecommons.org/licenses/by-sa/4.0/）授權；複製或改作本檔案並保留這些釋義時，須註明 CC-CEDICT 並沿用此授權。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find: 研发, 研發 or yanfa</source>
        <translation>尋找：研發、研发或 yanfa</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一個 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一個 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 個，共 {count} 個</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <source>Glossary</source>
        <translation>術語表</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>{done} of {total} files</source>
        <translation>第 {done} 個檔案，共 {total} 個</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>在頁面上</translation>
    </message>
    <message>
        <source>In the panels and lists</source>
        <translation>在面板和清單中</translation>
    </message>
    <message>
        <source>Word before, word behind</source>
        <translation>上一個詞、下一個詞</translation>
    </message>
    <message>
        <source>Line above, line below</source>
        <translation>上一行、下一行</translation>
    </message>
    <message>
        <source>Look up more, or fewer, characters</source>
        <translation>多查或少查一個字</translation>
    </message>
    <message>
        <source>With both scripts shown: to the right side, to the left side</source>
        <translation>並排時切換到右側、左側</translation>
    </message>
    <message>
        <source>Pin the card, then Tab or arrows walk inside it</source>
        <translation>固定詞卡，再用 Tab 或方向鍵在卡內移動</translation>
    </message>
    <message>
        <source>Back, close the card, leave the full screen</source>
        <translation>返回、關閉詞卡、離開全螢幕</translation>
    </message>
    <message>
        <source>Show what the card hides; else turn the page</source>
        <translation>顯示詞卡隱藏的內容，否則翻頁</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>翻頁</translation>
    </message>
    <message>
        <source>Beginning, end</source>
        <translation>開頭、結尾</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>調整字級</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+滾輪</translation>
    </message>
    <message>
        <source>Shelf: rename, remove</source>
        <translation>書架：重新命名、移除</translation>
    </message>
    <message>
        <source>Findings: accept, refuse, accept all alike</source>
        <translation>校訂：接受、駁回、同類全收</translation>
    </message>
    <message>
        <source>What was put right: take back</source>
        <translation>已更正：撤回</translation>
    </message>
    <message>
        <source>Word list: unknown, learning, known, ignored, forget</source>
        <translation>詞語表：生詞、學習中、認識、忽略、移除</translation>
    </message>
</context>
<context>
    <name>KnowingRoom</name>
    <message>
        <source>Words can be kept once the shelf is open.</source>
        <translation>書架開啟後才能記錄詞語。</translation>
    </message>
    <message>
        <source>{count} words are known from now on.</source>
        <translation>已將 {count} 個詞標為認識。</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>目前沒有可統計的內容。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>the source may be wrong</source>
        <translation>原文可能有誤</translation>
    </message>
    <message>
        <source>reading or border in doubt</source>
        <translation>讀音或斷詞存疑</translation>
    </message>
    <message>
        <source>changed: may be written otherwise</source>
        <translation>已轉換：可能有其他寫法</translation>
    </message>
    <message>
        <source>side by side: another character</source>
        <translation>並排時：兩側用字不同</translation>
    </message>
    <message>
        <source>in the glossary</source>
        <translation>見於術語表</translation>
    </message>
    <message>
        <source>a word I do not know</source>
        <translation>生詞</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>有註記</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>醒目標示</translation>
    </message>
</context>
<context>
    <name>LevelDialog</name>
    <message>
        <source>Words of a level</source>
        <translation>某等級的詞</translation>
    </message>
    <message>
        <source>HSK {level}</source>
        <translation>HSK {level} 級</translation>
    </message>
    <message>
        <source>I know the words of this level and below:</source>
        <translation>我認識這個等級及以下的詞：</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Fanjian</source>
        <translation>繁簡</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀音</translation>
    </message>
    <message>
        <source>{title} – Fanjian</source>
        <translation>{title} – 繁簡</translation>
    </message>
    <message>
        <source>mainland form (Simplified)</source>
        <translation>大陸字形（簡體）</translation>
    </message>
    <message>
        <source>Taiwan form (Traditional)</source>
        <translation>臺灣字形（繁體）</translation>
    </message>
    <message>
        <source>Hong Kong form (Traditional)</source>
        <translation>香港字形（繁體）</translation>
    </message>
    <message>
        <source>Printed in {form} · {length} characters · {encoding}</source>
        <translation>原文：{form} · {length} 字 · {encoding}</translation>
    </message>
    <message>
        <source>Point at a word, or walk with the arrow keys, to see what it means.</source>
        <translation>指向詞語，或用方向鍵移動，即可查看釋義。</translation>
    </message>
    <message>
        <source>T shows the other script, P shows and hides the readings.</source>
        <translation>按 T 切換繁簡，按 P 顯示或隱藏讀音。</translation>
    </message>
    <message>
        <source>Ctrl+O opens a text of yours; F1 lists every key.</source>
        <translation>按 Ctrl+O 開啟自己的文章，按 F1 查看所有快速鍵。</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Mend word</source>
        <translation>校訂詞語</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>校訂(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Instead</source>
        <translation>改為(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>範圍(&amp;W)</translation>
    </message>
    <message>
        <source>The characters of the text, with / between words: 國/製裁.</source>
        <translation>照原文的字，在詞與詞之間加上 /：國/製裁。</translation>
    </message>
    <message>
        <source>A syllable for each character, with blanks: lè xiǎo lì.</source>
        <translation>每個字一個音節，以空格分開：lè xiǎo lì。</translation>
    </message>
    <message>
        <source>As many characters as the word has.</source>
        <translation>字數須與原詞相同。</translation>
    </message>
    <message>
        <source>What it means, in a few words.</source>
        <translation>用幾個字說明意思。</translation>
    </message>
    <message>
        <source>Goes into your own glossary.</source>
        <translation>會存入您自己的術語表。</translation>
    </message>
    <message>
        <source>Places in this article: {count}</source>
        <translation>本文中共 {count} 處</translation>
    </message>
</context>
<context>
    <name>MendMenu</name>
    <message>
        <source>&amp;Next finding or doubt</source>
        <translation>下一處疑誤或存疑(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding or doubt</source>
        <translation>上一處疑誤或存疑(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Accept the finding</source>
        <translation>接受更正(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refuse the finding</source>
        <translation>駁回更正(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to the findings</source>
        <translation>前往疑誤清單(&amp;G)</translation>
    </message>
    <message>
        <source>Mend &amp;word…</source>
        <translation>校訂詞語(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>與下一詞合併(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>拆分(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the &amp;reading…</source>
        <translation>選擇讀音(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose the &amp;characters…</source>
        <translation>選擇字形(&amp;C)…</translation>
    </message>
    <message>
        <source>It is a &amp;misprint…</source>
        <translation>原文有誤(&amp;M)…</translation>
    </message>
    <message>
        <source>Edit the m&amp;eaning…</source>
        <translation>編輯釋義(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Findings</source>
        <translation>疑誤</translation>
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
        <translation>原文本應如此 (A)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>The source is right (R)</source>
        <translation>原文無誤 (R)</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>同類全收</translation>
    </message>
    <message>
        <source>Accept wherever it is proposed (Shift+A)</source>
        <translation>凡有此建議之處全部接受 (Shift+A)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>As it was before (Del)</source>
        <translation>恢復原樣 (Del)</translation>
    </message>
    <message>
        <source>The source may be wrong here: {count}</source>
        <translation>原文可能有誤：{count} 處</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未發現疑誤</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>檢查中…</translation>
    </message>
</context>
<context>
    <name>MendingNames</name>
    <message>
        <source>places here: {count}</source>
        <translation>本文 {count} 處</translation>
    </message>
    <message>
        <source>at this place</source>
        <translation>此處</translation>
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
        <translation>斷詞</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀音</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>另一種字形</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>誤植</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>釋義</translation>
    </message>
    <message>
        <source>{text} is right</source>
        <translation>「{text}」無誤</translation>
    </message>
    <message>
        <source>wrongly converted</source>
        <translation>轉換錯誤</translation>
    </message>
    <message>
        <source>left in the other script</source>
        <translation>殘留另一種字形</translation>
    </message>
    <message>
        <source>two spellings</source>
        <translation>寫法不一</translation>
    </message>
    <message>
        <source>misprint</source>
        <translation>誤植</translation>
    </message>
    <message>
        <source>wrongly recognised</source>
        <translation>辨識錯誤</translation>
    </message>
</context>
<context>
    <name>MendingRoom</name>
    <message>
        <source>Mend</source>
        <translation>校訂</translation>
    </message>
    <message>
        <source>Point at a finding first; F8 goes to the next.</source>
        <translation>請先指向一處疑誤；按 F8 前往下一處。</translation>
    </message>
    <message>
        <source>What is proposed is longer or shorter: it can be refused only.</source>
        <translation>建議的字數與原文不同：只能駁回。</translation>
    </message>
    <message>
        <source>Nothing more is in doubt that way.</source>
        <translation>這個方向沒有其他存疑之處了。</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>詞語(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>校訂(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MomentHint</name>
    <message>
        <source>{said}: {date}, counted from the day it came onto the shelf</source>
        <translation>{said}：{date}（從收進書架的那天算起）</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>Note</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>About “{quote}”:</source>
        <translation>關於「{quote}」：</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>請先選取文字。</translation>
    </message>
    <message>
        <source>Notes can be made in texts that are kept on the shelf.</source>
        <translation>只有收在書架上的文章才能加註記。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Select some text; Ctrl+M notes, Ctrl+H highlights it.</source>
        <translation>選取文字後，按 Ctrl+M 加註記，按 Ctrl+H 標示。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
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
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
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
        <translation>併入第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>與下一段合併</translation>
    </message>
    <message>
        <source>Split before</source>
        <translation>從此處拆分</translation>
    </message>
    <message>
        <source>An article begins here</source>
        <translation>文章由此開始</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>這是</translation>
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
        <translation>出現最多的生詞</translation>
    </message>
    <message>
        <source>Unknown words that occur most often; Enter: I know it</source>
        <translation>出現最多的生詞；按 Enter 標為認識</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>{words} words, {distinct} of them different</source>
        <translation>{words} 個詞，其中 {distinct} 個不重複</translation>
    </message>
    <message>
        <source>{share} of the words are known</source>
        <translation>認識 {share} 的詞</translation>
    </message>
    <message>
        <source>beyond HSK</source>
        <translation>HSK 以外</translation>
    </message>
    <message>
        <source>HSK {level}</source>
        <translation>HSK {level} 級</translation>
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
        <translation>「{}」夾有另一種字形</translation>
    </message>
    <message>
        <source>the dictionaries only have {}</source>
        <translation>詞典只有「{}」</translation>
    </message>
    <message>
        <source>the dictionaries have {}</source>
        <translation>詞典作「{}」</translation>
    </message>
    <message>
        <source>{} begins with a surname</source>
        <translation>{} 以姓氏開頭</translation>
    </message>
    <message>
        <source>{} by the words around it</source>
        <translation>從前後詞語看應作「{}」</translation>
    </message>
    <message>
        <source>{} by the word beside it</source>
        <translation>從相鄰的詞看應作「{}」</translation>
    </message>
    <message>
        <source>{} by its neighbours</source>
        <translation>從相鄰的字看應作「{}」</translation>
    </message>
    <message>
        <source>spelt {} elsewhere in the text</source>
        <translation>文中別處作「{}」</translation>
    </message>
    <message>
        <source>written {} elsewhere</source>
        <translation>別處寫作「{}」</translation>
    </message>
    <message>
        <source>{} is a common misprint for {}</source>
        <translation>「{}」是「{}」的常見誤植</translation>
    </message>
    <message>
        <source>{} looks like {}, which the dictionary has</source>
        <translation>「{}」與詞典裡的「{}」形近</translation>
    </message>
    <message>
        <source>{} sounds like {}, which the dictionary has</source>
        <translation>「{}」與詞典裡的「{}」音近</translation>
    </message>
    <message>
        <source>{} is printed twice</source>
        <translation>「{}」重複印出</translation>
    </message>
    <message>
        <source>no blank line between, as between paragraphs</source>
        <translation>中間沒有段落之間應有的空行</translation>
    </message>
    <message>
        <source>both are short</source>
        <translation>兩行都短</translation>
    </message>
    <message>
        <source>the line before is full</source>
        <translation>前一行已排滿</translation>
    </message>
    <message>
        <source>the line before ends a sentence</source>
        <translation>前一行結束了一句話</translation>
    </message>
    <message>
        <source>the line before ends with a comma</source>
        <translation>前一行以逗號結尾</translation>
    </message>
    <message>
        <source>a sentence is left unfinished</source>
        <translation>句子還沒說完</translation>
    </message>
    <message>
        <source>a bracket or a quotation is left open</source>
        <translation>括號或引號還沒關上</translation>
    </message>
    <message>
        <source>quoted differently</source>
        <translation>引文層次不同</translation>
    </message>
    <message>
        <source>no line of its own begins like this</source>
        <translation>獨立的一行不會這樣開頭</translation>
    </message>
    <message>
        <source>a Latin word or phrase runs on</source>
        <translation>外文詞語接續下去</translation>
    </message>
    <message>
        <source>a blank line lies between</source>
        <translation>中間有空行</translation>
    </message>
    <message>
        <source>a printed page cuts its columns anywhere</source>
        <translation>版面分欄可以斷在任何地方</translation>
    </message>
    <message>
        <source>the line before had room for more</source>
        <translation>前一行還有空位</translation>
    </message>
    <message>
        <source>a new paragraph would be marked</source>
        <translation>新段落會有標記</translation>
    </message>
    <message>
        <source>the line before ends with a pause</source>
        <translation>前一行以停頓符號結尾</translation>
    </message>
    <message>
        <source>a clause is left unfinished</source>
        <translation>分句還沒說完</translation>
    </message>
    <message>
        <source>it leans on the word before it</source>
        <translation>開頭依附於前面的詞</translation>
    </message>
    <message>
        <source>it is indented like a new paragraph</source>
        <translation>像新段落一樣縮排</translation>
    </message>
    <message>
        <source>it is short, like a heading</source>
        <translation>很短，像標題</translation>
    </message>
    <message>
        <source>the line before ends with a bracket</source>
        <translation>前一行以括號結尾</translation>
    </message>
    <message>
        <source>the line before has no end mark</source>
        <translation>前一行沒有結尾標點</translation>
    </message>
    <message>
        <source>it begins with a number or a speaker</source>
        <translation>以編號或說話人開頭</translation>
    </message>
    <message>
        <source>the words across the seam occur again</source>
        <translation>接縫兩邊的詞語在別處又連著出現</translation>
    </message>
    <message>
        <source>it is not indented, as paragraphs are</source>
        <translation>沒有像段落那樣縮排</translation>
    </message>
    <message>
        <source>it opens an article</source>
        <translation>開始一篇文章</translation>
    </message>
    <message>
        <source>a word lies across the seam</source>
        <translation>一個詞跨在接縫上</translation>
    </message>
    <message>
        <source>it opens a quotation</source>
        <translation>開始一段引文</translation>
    </message>
    <message>
        <source>the reader&apos;s decision</source>
        <translation>讀者的決定</translation>
    </message>
    <message>
        <source>other readings are likely here too</source>
        <translation>此處也可能是別的讀音</translation>
    </message>
    <message>
        <source>the dictionary also reads it otherwise than {}</source>
        <translation>詞典除了「{}」還有別的讀音</translation>
    </message>
    <message>
        <source>the surname is said in several ways; only its bearer knows</source>
        <translation>這個姓有幾種讀法，只有本人知道</translation>
    </message>
    <message>
        <source>another reading of a character is usual in such words</source>
        <translation>這類詞中某字通常讀別的音</translation>
    </message>
    <message>
        <source>how the words are cut decides</source>
        <translation>取決於如何斷詞</translation>
    </message>
    <message>
        <source>it is the first form in the dictionaries</source>
        <translation>詞典中的第一種寫法</translation>
    </message>
    <message>
        <source>two characters often stand together so</source>
        <translation>兩字常這樣連用</translation>
    </message>
    <message>
        <source>its neighbours decide</source>
        <translation>依相鄰的字而定</translation>
    </message>
    <message>
        <source>it is the likeliest form</source>
        <translation>最可能的寫法</translation>
    </message>
    <message>
        <source>{} is what the mainland calls it</source>
        <translation>大陸稱「{}」</translation>
    </message>
    <message>
        <source>{} is what Taiwan calls it</source>
        <translation>臺灣稱「{}」</translation>
    </message>
    <message>
        <source>{} is what Hong Kong calls it</source>
        <translation>香港稱「{}」</translation>
    </message>
    <message>
        <source>another cut is almost as likely</source>
        <translation>另一種斷詞幾乎同樣可能</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}：{}。</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>權限不足</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>這是資料夾，不是檔案</translation>
    </message>
    <message>
        <source>a part of this path is not a folder</source>
        <translation>路徑中有一段不是資料夾</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>已有同名檔案</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>磁碟空間不足</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>已超出磁碟配額</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>這個磁碟只能讀取，不能寫入</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>檔案太大</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>檔名太長</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>檔案或裝置正在使用中</translation>
    </message>
    <message>
        <source>text file busy</source>
        <translation>這個程式檔正在執行</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>讀寫時發生錯誤</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>開啟的檔案太多</translation>
    </message>
    <message>
        <source>The settings could not be read: {}</source>
        <translation>無法讀取設定：{}</translation>
    </message>
    <message>
        <source>byte {} is not UTF-8.</source>
        <translation>位置 {} 的位元組不是 UTF-8。</translation>
    </message>
    <message>
        <source>line {}, column {} is not JSON.</source>
        <translation>第 {} 行第 {} 個字元起不是 JSON。</translation>
    </message>
    <message>
        <source>they are not JSON.</source>
        <translation>內容不是 JSON。</translation>
    </message>
    <message>
        <source>they are not a list of names.</source>
        <translation>內容不是各項設定的名稱與值。</translation>
    </message>
    <message>
        <source>The setting “{}” cannot be {}.</source>
        <translation>設定「{}」的值不能是 {}。</translation>
    </message>
    <message>
        <source>The glossary {} cannot be read: byte {} is not UTF-8.</source>
        <translation>無法讀取術語表 {}：位置 {} 的位元組不是 UTF-8。</translation>
    </message>
    <message>
        <source>The glossary {} needs the columns {}, separated by tabs.</source>
        <translation>術語表（{}）必須有 {} 這幾欄，並以定位字元分隔。</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{} 第 {} 行</translation>
    </message>
    <message>
        <source>{}: there is no text in it.</source>
        <translation>{}：裡面沒有文字。</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>裡面沒有文字</translation>
    </message>
    <message>
        <source>{}: this is not a text file.</source>
        <translation>{}：這不是文字檔。</translation>
    </message>
    <message>
        <source>{}: this is not a text file, or it is badly damaged.</source>
        <translation>{}：這不是文字檔，或已嚴重損壞。</translation>
    </message>
    <message>
        <source>{}: this is not {} text.</source>
        <translation>{}：這不是 {} 編碼的文字。</translation>
    </message>
    <message>
        <source>{}: this is not {} text (byte {} does not fit).</source>
        <translation>{}：這不是 {} 編碼的文字（位置 {} 的位元組不符）。</translation>
    </message>
    <message>
        <source>{}: this is not UTF-8 text, nor text in another Chinese encoding.</source>
        <translation>{}：這不是 UTF-8 文字，也不是其他中文編碼的文字。</translation>
    </message>
    <message>
        <source>{}: there is no encoding called &apos;{}&apos;.</source>
        <translation>{}：沒有名為「{}」的編碼。</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is no encoding of text.</source>
        <translation>{}：「{}」不是文字編碼。</translation>
    </message>
    <message>
        <source>{}: this text is too long ({} million characters; up to {} can be opened).</source>
        <translation>{}：這份文字太長（有 {} 百萬字；最多可開啟 {} 百萬字）。</translation>
    </message>
    <message>
        <source>{}: this file is too large ({} MB; up to {} MB can be opened).</source>
        <translation>{}：這個檔案太大（{} MB；最多可開啟 {} MB）。</translation>
    </message>
    <message>
        <source>this is an old Word document; save it as DOCX first</source>
        <translation>這是舊版 Word 文件，請先另存為 DOCX</translation>
    </message>
    <message>
        <source>this is an RTF document; save it as DOCX first</source>
        <translation>這是 RTF 文件，請先另存為 DOCX</translation>
    </message>
    <message>
        <source>this is a picture, not a text</source>
        <translation>這是圖片，不是文字</translation>
    </message>
    <message>
        <source>this is an archive; unpack it first</source>
        <translation>這是壓縮檔，請先解壓縮</translation>
    </message>
    <message>
        <source>{}: this archive is damaged.</source>
        <translation>{}：這個壓縮檔已損壞。</translation>
    </message>
    <message>
        <source>{}: this archive is damaged or encrypted.</source>
        <translation>{}：這個壓縮檔已損壞或已加密。</translation>
    </message>
    <message>
        <source>{}: this archive is neither a book nor a document.</source>
        <translation>{}：這個壓縮檔既不是書，也不是文件。</translation>
    </message>
    <message>
        <source>{}: this archive has too many parts.</source>
        <translation>{}：這個壓縮檔裡的檔案太多。</translation>
    </message>
    <message>
        <source>{}: this archive unpacks to more than is sound.</source>
        <translation>{}：這個壓縮檔解壓縮後大得不合理。</translation>
    </message>
    <message>
        <source>{}: there is no text in this book.</source>
        <translation>{}：這本書裡沒有文字。</translation>
    </message>
    <message>
        <source>{}: this book is too long.</source>
        <translation>{}：這本書太長。</translation>
    </message>
    <message>
        <source>{}: this document is damaged.</source>
        <translation>{}：這份文件已損壞。</translation>
    </message>
    <message>
        <source>this document is too long</source>
        <translation>這份文件太長</translation>
    </message>
    <message>
        <source>this PDF asks for a password</source>
        <translation>這份 PDF 需要密碼</translation>
    </message>
    <message>
        <source>this PDF is damaged</source>
        <translation>這份 PDF 已損壞</translation>
    </message>
    <message>
        <source>{}: this PDF is too long.</source>
        <translation>{}：這份 PDF 太長。</translation>
    </message>
    <message>
        <source>{}: this PDF has {} pages; up to {} can be opened.</source>
        <translation>{}：這份 PDF 有 {} 頁；最多可開啟 {} 頁。</translation>
    </message>
    <message>
        <source>{}: this PDF has pictures of text, but no text.</source>
        <translation>{}：這份 PDF 只有文字的圖像，沒有文字本身。</translation>
    </message>
    <message>
        <source>{}: these subtitles are damaged.</source>
        <translation>{}：這份字幕已損壞。</translation>
    </message>
    <message>
        <source>{}: a later version of this program has made it.</source>
        <translation>{}：這是由本程式較新的版本製作的。</translation>
    </message>
    <message>
        <source>{}: this is not what this program has exported.</source>
        <translation>{}：這不是本程式匯出的內容。</translation>
    </message>
    <message>
        <source>This document is no longer on the shelf.</source>
        <translation>這份文件已不在書架上。</translation>
    </message>
    <message>
        <source>{}: the shelf has lost its file.</source>
        <translation>{}：書架上的檔案副本已遺失。</translation>
    </message>
    <message>
        <source>{}: the shelf has lost its text.</source>
        <translation>{}：書架上的文字已遺失。</translation>
    </message>
    <message>
        <source>The shelf could not be saved: {}.</source>
        <translation>無法儲存書架：{}。</translation>
    </message>
    <message>
        <source>The shelf could not be read: {}.</source>
        <translation>無法讀取書架：{}。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>its file cannot be written</source>
        <translation>書架檔案無法寫入</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>書架所在的資料夾無法寫入</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一個程式正在使用</translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <translation>書架檔案已損壞</translation>
    </message>
    <message>
        <source>its file comes from a later version of Fanjian</source>
        <translation>書架檔案來自較新版本的 Fanjian</translation>
    </message>
    <message>
        <source>The shelf cannot be kept, {}: what you do now is gone when the program ends.</source>
        <translation>書架無法保存（{}）：現在所做的一切，程式結束後就會消失。</translation>
    </message>
    <message>
        <source>The shelf was damaged; {} documents could be read. The damaged file is kept as {}.</source>
        <translation>書架已損壞，讀出了 {} 份文件。損壞的檔案保存為 {}。</translation>
    </message>
    <message>
        <source>The shelf was damaged; {} documents could be read. Nothing is left of the text of {}. The damaged file is kept as {}.</source>
        <translation>書架已損壞，讀出了 {} 份文件。{} 的文字已無從找回。損壞的檔案保存為 {}。</translation>
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
        <translation>已讀完</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>檔案遺失</translation>
    </message>
</context>
<context>
    <name>RepairKeeper</name>
    <message>
        <source>That changes nothing here.</source>
        <translation>這不會改變任何內容。</translation>
    </message>
</context>
<context>
    <name>RoleNames</name>
    <message>
        <source>headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>subheadline</source>
        <translation>副標題</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>導言</translation>
    </message>
    <message>
        <source>body</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>subhead</source>
        <translation>小標題</translation>
    </message>
    <message>
        <source>list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>圖說</translation>
    </message>
    <message>
        <source>jump line</source>
        <translation>轉版提示</translation>
    </message>
    <message>
        <source>continued from</source>
        <translation>接版提示</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>報頭</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>頁尾</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>版面雜項</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>頁碼</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>頁眉</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>文末符號</translation>
    </message>
</context>
<context>
    <name>ScriptSwitch</name>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>{name} (T)</source>
        <translation>{name} (T)</translation>
    </message>
    <message>
        <source>Both scripts side by side (B)</source>
        <translation>繁簡並排 (B)</translation>
    </message>
    <message>
        <source>Script: {name}</source>
        <translation>字形：{name}</translation>
    </message>
    <message>
        <source>Both scripts, active: {name}</source>
        <translation>繁簡並排，目前：{name}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>研发, 研發 or yanfa</source>
        <translation>研發、研发或 yanfa</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>搜尋書架</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>前 {count} 處</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} 處</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黃</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Pinyin by syllable</source>
        <translation>逐字拼音</translation>
    </message>
    <message>
        <source>Pinyin by word</source>
        <translation>逐詞拼音</translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>At every word</source>
        <translation>所有詞</translation>
    </message>
    <message>
        <source>At words I do not know</source>
        <translation>我不認識的詞</translation>
    </message>
    <message>
        <source>At words above my HSK level</source>
        <translation>高於我的 HSK 等級的詞</translation>
    </message>
    <message>
        <source>At doubtful words</source>
        <translation>存疑的詞</translation>
    </message>
    <message>
        <source>At the word pointed at</source>
        <translation>游標所指的詞</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>不顯示</translation>
    </message>
    <message>
        <source>Thin space</source>
        <translation>細空格</translation>
    </message>
    <message>
        <source>Underline with gaps</source>
        <translation>分段底線</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
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
        <translation>大陸讀音</translation>
    </message>
    <message>
        <source>As on Taiwan</source>
        <translation>臺灣讀音</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>臺灣</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不須按鍵</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>讀音</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>詞卡</translation>
    </message>
    <message>
        <source>Show readings</source>
        <translation>顯示讀音</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>My HSK level</source>
        <translation>我的 HSK 等級</translation>
    </message>
    <message>
        <source>Word borders</source>
        <translation>詞語邊界</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Both scripts side by side</source>
        <translation>繁簡並排</translation>
    </message>
    <message>
        <source>Traditional form</source>
        <translation>繁體字形</translation>
    </message>
    <message>
        <source>Regional words (软件 as 軟體)</source>
        <translation>地區用詞（软件作軟體）</translation>
    </message>
    <message>
        <source>Traditional font</source>
        <translation>繁體字型</translation>
    </message>
    <message>
        <source>Simplified font</source>
        <translation>簡體字型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字級</translation>
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
        <translation>欄寬</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>Panels and menus</source>
        <translation>面板與選單</translation>
    </message>
    <message>
        <source>Tone colours</source>
        <translation>聲調色彩</translation>
    </message>
    <message>
        <source>Tones 1 to 5</source>
        <translation>一至五聲</translation>
    </message>
    <message>
        <source>Language, from the next start</source>
        <translation>語言（下次啟動生效）</translation>
    </message>
    <message>
        <source>Shelf beside the page</source>
        <translation>頁面旁顯示書架</translation>
    </message>
    <message>
        <source>Glossary beside the page</source>
        <translation>頁面旁顯示術語表</translation>
    </message>
    <message>
        <source>Three lines of help at the next start</source>
        <translation>下次啟動時顯示三行說明</translation>
    </message>
    <message>
        <source>Where the source may be wrong</source>
        <translation>原文可能有誤之處</translation>
    </message>
    <message>
        <source>Words in doubt</source>
        <translation>存疑的詞</translation>
    </message>
    <message>
        <source>Words that conversion changed</source>
        <translation>轉換後改變的詞</translation>
    </message>
    <message>
        <source>Words I do not know</source>
        <translation>生詞</translation>
    </message>
    <message>
        <source>Opens after</source>
        <translation>延遲</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Only while holding</source>
        <translation>僅在按住此鍵時</translation>
    </message>
    <message>
        <source>Hide reading and meaning until Space</source>
        <translation>隱藏讀音與釋義，按空白鍵才顯示</translation>
    </message>
    <message>
        <source>Best installed</source>
        <translation>自動選用最合適的</translation>
    </message>
</context>
<context>
    <name>SettingsPreview</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the shelf</source>
        <translation>篩選書架</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加入時間</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新加入</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最近閱讀</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>書架</translation>
    </message>
    <message>
        <source>About this text…	Ctrl+I</source>
        <translation>關於這篇文章…	Ctrl+I</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>重新命名…	F2</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>移入群組…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Remove…	Del</source>
        <translation>移除…	Del</translation>
    </message>
    <message>
        <source>Paste as a new text	Ctrl+V</source>
        <translation>貼上成為新文章	Ctrl+V</translation>
    </message>
</context>
<context>
    <name>ShelfMenus</name>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>開啟資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>找上一個(&amp;P)</translation>
    </message>
    <message>
        <source>Search the &amp;shelf…</source>
        <translation>搜尋書架(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;aste as a new text</source>
        <translation>貼上成為新文章(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>加註記(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>醒目標示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
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
        <translation>前往書架</translation>
    </message>
    <message>
        <source>Go to the contents</source>
        <translation>前往目錄</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>前往註記</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚無項目</translation>
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
        <translation>要將它連同註記從書架移除嗎？檔案會留在原處。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>標題：</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>Group, or nothing:</source>
        <translation>群組（可留空）：</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tags, separated by blanks:</source>
        <translation>標籤（以空格分隔）：</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Shelf</source>
        <translation>書架</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>There is no way back from here.</source>
        <translation>沒有可以返回的地方。</translation>
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
        <translation>簡體（大陸）</translation>
    </message>
    <message>
        <source>Traditional (Taiwan)</source>
        <translation>繁體（臺灣）</translation>
    </message>
    <message>
        <source>Traditional (Hong Kong)</source>
        <translation>繁體（香港）</translation>
    </message>
</context>
<context>
    <name>TermKeeper</name>
    <message>
        <source>{word} is in your glossary. Ctrl+Z takes it back.</source>
        <translation>「{word}」已存入您自己的術語表。按 Ctrl+Z 復原。</translation>
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
        <translation>自訂</translation>
    </message>
    <message>
        <source>Colour of tone {number}</source>
        <translation>第 {number} 聲的色彩</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Other &amp;script</source>
        <translation>切換繁簡(&amp;S)</translation>
    </message>
    <message>
        <source>Both scripts s&amp;ide by side</source>
        <translation>繁簡並排(&amp;I)</translation>
    </message>
    <message>
        <source>Traditional f&amp;orm</source>
        <translation>繁體字形(&amp;O)</translation>
    </message>
    <message>
        <source>Regional &amp;words</source>
        <translation>地區用詞(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pinyin or zhuyin</source>
        <translation>拼音或注音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>讀音(&amp;R)</translation>
    </message>
    <message>
        <source>Word &amp;borders</source>
        <translation>詞語邊界(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tone colours</source>
        <translation>聲調色彩(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>標記(&amp;M)</translation>
    </message>
    <message>
        <source>Where the source may be &amp;wrong</source>
        <translation>原文可能有誤之處(&amp;W)</translation>
    </message>
    <message>
        <source>Words in &amp;doubt</source>
        <translation>存疑的詞(&amp;D)</translation>
    </message>
    <message>
        <source>Words that &amp;conversion changed</source>
        <translation>轉換後改變的詞(&amp;C)</translation>
    </message>
    <message>
        <source>Words I do not &amp;know</source>
        <translation>生詞(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色彩(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation>深色或淺色(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;helf</source>
        <translation>書架(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>術語表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Sm&amp;aller text</source>
        <translation>縮小文字(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準大小(&amp;N)</translation>
    </message>
</context>
<context>
    <name>WordKeeper</name>
    <message>
        <source>Point at a word first.</source>
        <translation>請先指向一個詞。</translation>
    </message>
    <message>
        <source>Words can be kept once the shelf is open.</source>
        <translation>書架開啟後才能記錄詞語。</translation>
    </message>
    <message>
        <source>{word} is unknown.</source>
        <translation>「{word}」標為生詞。</translation>
    </message>
    <message>
        <source>{word} is being learned.</source>
        <translation>「{word}」標為學習中。</translation>
    </message>
    <message>
        <source>{word} is known.</source>
        <translation>「{word}」標為認識。</translation>
    </message>
    <message>
        <source>{word} is ignored.</source>
        <translation>「{word}」標為忽略。</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Table (*.tsv)</source>
        <translation>表格 (*.tsv)</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>已匯出至 {name}。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>生詞</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>學習中</translation>
    </message>
    <message>
        <source>known</source>
        <translation>認識</translation>
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
        <translation>請在文章中校訂詞語，原始排版的頁面不能校訂。</translation>
    </message>
    <message>
        <source>Point at a word first.</source>
        <translation>請先指向一個詞。</translation>
    </message>
    <message>
        <source>{word} cannot be cut here.</source>
        <translation>「{word}」在此無法斷開或合併。</translation>
    </message>
    <message>
        <source>{word}: places in this article: {count}. Ctrl+Z takes it back.</source>
        <translation>「{word}」：本文中共 {count} 處。按 Ctrl+Z 復原。</translation>
    </message>
</context>
<context>
    <name>WordsMenu</name>
    <message>
        <source>&amp;Unknown</source>
        <translation>生詞(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>學習中(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Known</source>
        <translation>認識(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ignored</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;About this text…</source>
        <translation>關於這篇文章(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Word list…</source>
        <translation>詞語表(&amp;W)…</translation>
    </message>
    <message>
        <source>I know the words of a le&amp;vel…</source>
        <translation>我認識某等級的詞(&amp;V)…</translation>
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
