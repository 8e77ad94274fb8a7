/**
 * What people type who may be thinking of dying, or who cannot bear it any longer. Better one card too many than one too
 * few; but 死了 and 去世 alone are about an estate, 逼死 and 去死 alone about what a collector said, 受不了 about calls.
 */
export const crisisWords: readonly string[] = [
  // 自杀
  '自杀 轻生 寻死 寻短见 自尽 自缢 自残 自伤 伤害自己 杀了自己 弄死自己 想紫砂 遗书',
  '跳楼 跳河 跳江 跳海 跳桥 投河 投江 想跳下去 割腕 割脉 上吊 卧轨 烧炭 服毒 喝农药 百草枯 安眠药',
  // 死
  '想死 想要死 想去死 想到死 想过死 要去死 不如死 不如去死 干脆死 但求一死 只求一死 一死了 生不如死 死的心 死的念头',
  '死了算了 死了得了 死了拉倒 死了更好 死了才好 死了干净 死了解脱 死掉算了 去死算了 一了百了 想解脱 求解脱',
  '我死了 我死后 我死掉 我要是死 逼死我 逼我去死 快被逼死 要被逼死',
  // 活
  '不想活 不想再活 不想在活 不活了 活不下 活不成 活不了 没法活 没脸活 没活路 没有活路 怎么活下去 活够了 活腻 不想醒来',
  '活着没意 活着没什么意 活着有什么意 活着干 活着太累 活着好累 活着真累 活得太累 活得好累 活着还有什么 厌世 想不开',
  '结束生命 结束自己的生命 结束自己的一生 结束我的生命 想结束自己 结束这一生 结束一切 了结生命 了结自己的生命 了结此生',
  '想消失 想离开这个世界 想离开人世',
  // 撑不住
  '撑不住 撑不下 撑不了 熬不下 熬不住 熬不过 扛不下 扛不住 顶不住 挺不住 挺不下 挺不过 坚持不下 坚持不住',
  '绝望 崩溃 抑郁 忧郁 走投无路',
  // 拼音
  'zisha buxianghuo',
]
  .flatMap((line) => line.split(' '))
  // 英文
  .concat(
    'suicid',
    'kill myself',
    'killing myself',
    'want to die',
    'wanna die',
    'end my life',
    'self harm',
    'hurt myself',
  )

/** What only looks like one of them: 想不开庭 is about a hearing, 想消失信 about a list. */
export const harmlessWords: readonly string[] = (
  '跳楼价 跳楼大甩卖 想死你 想死我了 我死了的 想消失信 想不开庭 想不开门 想不开通 想不开户 ' +
  '系统崩溃 软件崩溃 程序崩溃 网站崩溃 页面崩溃 服务器崩溃 支付宝崩溃 app崩溃 zishang zishan'
).split(' ')

/** Found with them, whatever else is. */
export const crisisMeant = '12356 心理援助热线'
