import type { ChangeWords } from '../comparison/change-words';

const ownsLevel = /[至為为到於于]$/;
const betweenSure = /^(?:了|約|约|近|逾|達|达|大約|大约|將近|将近|超過|超过|略|高達|高达|\s)*$/;

/** Words of which one anywhere in a clause means that it may speak of a change. */
const changes = new RegExp(
  [
    '[增升降漲涨跌挫縮缩擴扩窄衰萎倍翻彈弹飆飙貶贬攀躍跃勝胜幅揚扬超滑]|[減减](?![值損损])|成[長长]|損失|损失|改善|優化|优化|惡化|恶化|進步|进步',
    '好轉|好转|轉[好差強正負]|转[好差强正负]|提[高振]|調[價高低]|调[价高低]|[上下][調调修]|省[下了去]|節[省約流]|节[省约流]|撙節|相差|差距|落差|差額|差额|[價价]差|[變变][化動动為为成]',
    '[裁砍刪删削添抬墊垫竄窜衝冲遞递賺赚緩缓距缺欠]|流[失出入]|蒸[發发]|腰[斬斩]|消化|去化|[償偿][還还]|[還还][款清有]|收[斂敛]|失[去守血]|[讓让]利|不[足到及]|未[達达]|看[漲涨好]|尚[缺欠差]',
    '倒退|退步|消退|回落|[滑跌下]落|收[黑紅红高低]|翻[黑紅红]|走[高低強强弱軟软]|新[高低]|加[價价薪息碼码]|折[扣價价讓让]|溢[價价]|拉[高大低抬近]|推[高動动]|[優优]於|优于|[領领]先|落[後后]',
    '[高低多少大小快慢強强弱][於于出了]|[更較较][高低多少大小快慢強强弱好差]|通[膨脹胀]|物[價价]|便宜|昂[貴贵]|[貢贡][獻献]|帶動|带动|拖累|影響|影响|侵[蝕蚀]|抵[銷消]|突破|負|负|轉正|转正|加速|放[緩缓]|趨緩|趋缓|反彈|反弹|復甦|复苏',
  ].join('|'),
);
const beside = /[高低多少大小快慢好差強强弱長长厚貴贵加早晚逾+＋\-－−–±]/;
const names = /[增減减升降漲涨跌]幅|成[長长]率|增[長长]率|衰退率|增速/;
const losses = /[虧亏損损負负賠赔\-－−]|赤字|逆差/;
const compared = /[較较][^的]*$|(?:^|[^同環环對对占佔相])比(?=[去上前第\d])[^的]*$|[\d％%元]\s?$/;
/** What only a verb can follow, or stand before: 卻了4.6%, 略15%, 同比8%. */
const stranded = /(?:[%％元人]了|[卻却]了?|略|稍|遠|远|[就將将]?[會会]|[同環环]比)\s?(?:[約约近逾])?$/;
/** Said of an amount, and of no change. */
const bounds = /(?:[超高低][過过於于]|不到|不足)(?=\s?[\d$約约])/g;
/** 14.3%至3,120億: by how much, then to what. */
const leads = /^\s?[至到][^%％]*[元股人]/;
const bare = /^[\s約约近逾達达為为是即的以也亦則则、和及與与()（）]*$/;

export const chineseChanges: ChangeWords = {
  isSure(text, { start, end, kind, direction }) {
    if (!direction || kind === 'quantity' || direction.compares || direction.start >= end) return false;
    const word = text.slice(direction.start, direction.end);
    return !ownsLevel.test(word) && betweenSure.test(text.slice(direction.end, start));
  },
  isSureLoss: () => false,
  mayChange: (stretch) => changes.test(stretch.replace(bounds, '')),
  mayChangeBeside: (before, behind) => beside.test(before) || beside.test(behind),
  mayNameChange: (stretch) => names.test(stretch),
  mayBeLoss: (stretch) => losses.test(stretch),
  isBroken: (before, behind) => compared.test(before) || stranded.test(before) || leads.test(behind),
  isBare: (clause) => bare.test(clause),
  wantsChange: () => true,
};
