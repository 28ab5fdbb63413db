/** How the report looks: light and dark, wide and narrow, on screen and on paper. Text has a contrast of 4.5 or more. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#4d5661;--line:#d4d9df;--tint:#f2f5f8;--link:#0b57a4;--bad:#a3230f;--good:#1d6b35;
--s0:#c9dff2;--s1:#7fb2dc;--s2:#2f74b5;--s3:#123f73;--s4:#8a8f96;--t0:#1b1f24;--t1:#1b1f24;--t2:#fff;--t3:#fff;--t4:#111}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e8ebee;--soft:#b0b9c3;--line:#3a424b;--tint:#1e242b;--link:#8cc1f5;--bad:#ff9c8a;--good:#84d79a;
--s0:#2a4661;--s1:#33699c;--s2:#7fb2dc;--s3:#d3e6f7;--s4:#7b828a;--t0:#fff;--t1:#fff;--t2:#111;--t3:#111;--t4:#000}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
header,nav,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .3rem}
h2{font-size:1.4rem;margin:2.6rem 0 .8rem;padding-top:.8rem;border-top:2px solid var(--line)}
h3{font-size:1.1rem;margin:1.8rem 0 .6rem}
article h3{font-size:1.05rem;margin:0 0 .2rem}
[id]{scroll-margin-top:5rem}
p{margin:.3rem 0}
a{color:var(--link)}
a:focus-visible,input:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:2}
.soft{color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;list-style:none;padding:0;margin:1rem 0 0}
[hidden]{display:none!important}
form{position:sticky;top:0;background:var(--paper);padding:.7rem 0;border-bottom:1px solid var(--line);z-index:1;display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center;margin-top:.8rem}
form label{font-weight:600}
input{font:inherit;color:inherit;background:var(--tint);border:1px solid var(--soft);border-radius:.3rem;padding:.35rem .6rem;flex:1 1 14rem;max-width:30rem}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
.told caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
caption{text-align:left;font-weight:600;padding:.2rem 0 .4rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:600;border-bottom-width:2px}
tbody th{font-weight:400}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.counts{width:auto}
.counts{font-size:.88rem}
.counts thead th{white-space:normal;vertical-align:bottom;max-width:10rem}
.counts thead .n{min-width:4.4rem}
.found{min-width:44rem}
.found tbody th{white-space:nowrap}
.chart{display:block;max-width:100%;min-width:34rem;height:auto}
.chart text{font-size:14px;fill:var(--ink)}
.chart .sum{font-weight:600}
.base{stroke:var(--soft)}
.s0{fill:var(--s0);stroke:var(--s2)}.s1{fill:var(--s1)}.s2{fill:var(--s2)}.s3{fill:var(--s3)}.s4{fill:var(--s4)}
.chart .t0{fill:var(--t0)}.chart .t1{fill:var(--t1)}.chart .t2{fill:var(--t2)}.chart .t3{fill:var(--t3)}.chart .t4{fill:var(--t4)}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:.4rem 0;font-size:.92rem}
.swatch{width:14px;height:14px;margin-right:.4rem;vertical-align:-2px}
.bad{color:var(--bad);font-weight:600}.good{color:var(--good);font-weight:600}
article{border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1.1rem;margin:.9rem 0;break-inside:avoid}
.badge{display:inline-block;font-size:.85rem;font-weight:600;background:var(--tint);border:1px solid var(--line);border-radius:1rem;padding:0 .6rem;margin-right:.5rem}
.steps{list-style:none;margin:.8rem 0 0;padding:0 0 0 1.1rem;border-left:3px solid var(--s1)}
.steps li{position:relative;margin:0 0 .7rem}
.steps li::before{content:"";position:absolute;left:-1.1rem;top:.45rem;width:.7rem;height:.7rem;margin-left:calc(-.35rem - 1.5px);border-radius:50%;background:var(--s2);border:2px solid var(--paper)}
.steps li.next::before{background:var(--paper);border-color:var(--s2)}
.steps li:last-child{margin-bottom:0}
.steps q{display:block;color:var(--soft);overflow-wrap:anywhere;quotes:none}
footer{margin-top:3rem;padding-bottom:3rem;color:var(--soft);font-size:.92rem}
@media print{
body{font-size:9.5pt}
header,nav,main,footer{max-width:none;padding-left:0;padding-right:0}
nav,form,.skip{display:none}
.wide{overflow:visible}
.found,.chart{min-width:0}
a{color:inherit;text-decoration:none}
thead{display:table-header-group}
tr,svg{break-inside:avoid}
h2,h3,caption{break-after:avoid}
svg rect,.badge,.steps li::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
