/** Patterns of the words around figures in Chinese, both scripts; each is anchored, and has nothing to repeat in vain. */

/** Before a metric's name: the basis it is said on. */
export const nonGaap =
  /非公認會計(?:準則|原則)|非公认会计(?:准则|原则)|非通用會計準則|非通用会计准则|非国际财务报告准则|non-?\s?gaap|非gaap|調整後|调整后|經調整|经调整/i;
export const gaap = /公認會計(?:準則|原則)|公认会计(?:准则|原则)|通用會計準則|通用会计准则|\bgaap\b|gaap/i;

/** Say that what follows is expected. */
export const expecting = /預期|預計|預估|展望|財測|指引|預測|预期|预计|预估|预测|目標為|目标为|估計|估计/;

/** Measures a result by what was expected: 高於我們的預期. */
export const againstExpected =
  /(?:高於|優於|超出|超過|低於|符合|落在|高于|优于|超过|低于)[^，,。]{0,8}(?:預期|財測|展望|指引|预期)/g;

/** Say that a figure was guided to before the results were known. */
export const guided = /(?:財測|指引|預期|预期|展望|目標|目标)(?:區間|范围|範圍|区间)/;

/** Right before an amount: it is what another is compared with, or came from. */
export const comparing = /(?:高於|低於|高于|低于|優於|优于|由|從|从|較|较|比|自|與|与)(?:原本|先前|此前|之前)?的?$/;

/** Between a word of change and an amount: the amount is where it went to. */
export const reaching = /(?:至|到|達|达|為|为)\s*(?:約|约|大約|大约)?$/;

/** Between the two ends of a range. */
export const rangeJoint = /^\s*(?:至|到|~|-|–|—)\s*$/;
export const betweenJoint = /^\s*(?:與|与|和|及)\s*$/;
export const between = /^\s*(?:之間|之间)/;

/** Before a percentage: it is a part of revenue. */
export const portion = /(?:佔|占|貢獻|贡献)/;
export const revenueWords = /營收|收入|銷售|营收|销售|總額|总额|整體|整体/;

/** Behind a percentage: 52%的營收來自 400G. */
export const fromSource = /^\s*的?(?:總|总)?(?:營收|收入|銷售額|营收|销售额)?(?:是)?(?:來自|来自)於?于?/;

/** What a segment's name cannot begin or end with. */
export const leading =
  /^(?:[\s,，、;；:：。前首年]|其中|此外|另外|而|且|與|与|和|及|在|來自|来自|我們|我们|公司|本公司|本行|的|使|以及|並|并|則|则|至於|至于|其他方面|方面|本|今|當|当|於|于|從|从|依|按|由|單|单|整體|整体|全球|該|该|這|这|對|对|總|总|全|平均|合併|合并|合計|合计|非公認會計準則|公認會計準則|調整後|调整后|預期|预期|預計|预计|將|将|使得|帶動|带动)+/;
export const trailing =
  /(?:[\s,，、的總总]|業務|业务|部門|部门|產品|产品|事業|事业|板塊|板块|分部|市場|市场|方面|合併|整體|整体|全年|當季|季度|季|淨|净|占|佔|平均|稅後|税后|調整後|调整后|核心|年度|報告|报告|則|则|的比重|總計|分別|分别)+$/;
/** Words that no name has: what is before the metric is a clause. */
export const clauseWords =
  /[為为是有了著着達达使讓让會会將将]|表示|預|预|我們|我们|上升|下降|成長|成长|增長|增长|相當|相当|即|包括|包含|扣除|報告|报告|公布|公佈/;

/** Begin a sentence that goes on about the one before. */
export const going =
  /^(?:以中|按中|以此|這|这|此|其|而|較|较|相比|相較|相较|與此|与此|上述|不過|不过|但|並|并|也|同時|同时|在這|在这|其中)/;

/** Behind a comma, these go on about the amount before: its share of revenue, the same of one share. */
export const sameTime = /^[\s,，、]*(?:即|相當於|相当于|或|佔|占|等於|等于|約合|约合|每股|合)/;

/** Say that the shares of a sentence are all there are. */
export const closing = /其餘|其余|剩餘|剩余|餘下|余下/;

/** Say that figures are not measured as the company reports them. */
export const qualifying = /不計|不含|排除|剔除|扣除匯率|扣除汇率|固定匯率|固定汇率|不计/;
