/** The tabs that GraphiQL opens with: read, filter, follow edges, write, and see a refusal. */
export const EXAMPLES = [
  {
    query: `# 经济运行:截至 2021 年 9 月的交易额与税收
# The scorecard as of September 2021
query Scorecard {
  scorecard(asOf: "2021-09") {
    asOf
    turnover {
      yearToDate
      growth
    }
    tax {
      yearToDate
      growth
      progress
      requiredPerMonth
    }
  }
}
`,
  },
  {
    query: `# 归口管理的企业:名称可按拼音或首字母检索
# The managed enterprises; names also match by pinyin and initials
query Enterprises($first: Int = 10, $after: String) {
  enterprises(filter: { managed: true }, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      creditCode
      industry {
        code
        name
      }
    }
  }
}
`,
    variables: '{\n  "first": 10\n}',
  },
  {
    query: `# 企业与其月度税收记录,一次查询
# Enterprises with their monthly tax records, in one request
query Records {
  enterprises(filter: { managed: true, industry: { eq: "G54" } }, first: 3) {
    nodes {
      name
      metricRecords(filter: { metric: TAX, monthFrom: "2021-07" }, first: 3) {
        nodes {
          id
          version
          month
          amount
          state
          availableActions {
            action
            allowed
            reason
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# 更正已发布的记录:先在"月度记录"页取得 id 与 version
# Correct a published record: take its id and version from the tab before
mutation Correct($input: CorrectMetricRecordInput!) {
  correctMetricRecord(input: $input) {
    metricRecord {
      id
      version
      amount
      revisions {
        number
        amount
        reason
      }
    }
    errors {
      code
      message
      path
    }
  }
}
`,
    variables: `{
  "input": {
    "id": "",
    "expectedVersion": 1,
    "amount": "1000000.00",
    "reason": "企业更正申报"
  }
}`,
  },
  {
    query: `# 输入有误:错误指明字段,不写入任何数据
# Bad input: the errors name their fields, and nothing is stored
mutation Refused {
  registerEnterprise(
    input: { name: "测试企业", creditCode: "91350100M000100Y4Z", industry: "X99" }
  ) {
    enterprise {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
`,
  },
  {
    query: `# 我是谁,还剩多少查询配额
# Who am I, and what is left of my budget
query Viewer {
  viewer {
    kind
    name
    roles
    scopes
    budget {
      limit
      remaining
      restoreRate
    }
  }
}
`,
  },
];
