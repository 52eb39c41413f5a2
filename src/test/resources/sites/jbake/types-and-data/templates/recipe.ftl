<#macro doc d>
${d.type}|${d.uri}|${d.title!"-"}|${d.status!"-"}|${(d.date?string("yyyy-MM-dd HH:mm:ss"))!"-"}|${d.rootpath!"-"}|${(d.tags?join(","))!"-"}|${d.noExtensionUri!"-"}|${d.sha1!"-"}
</#macro>
<@doc content/>
recipes:<#list recipes as r><@doc r/></#list> published_recipes:<#list published_recipes as r>${r.uri} </#list>
json ${content.json.name} <#list content.json?keys as k>${k} </#list> <#list content.json.list as x>${x} </#list> ${content.json.deep.a.b} ${content.json.yes?c} ${content.json.n}
${content.bad???c} ${(content.bad2!"none")} ${content["og:title"]} ${content.empty} ${content.equals}
data <#assign m = data.get('map.yaml')> ${m.title} ${m.count} ${m.price} ${m.when?date?string("yyyy-MM-dd")} <#list m.list as x>${x} </#list> ${m.nested.z} ${m.nested.a} ${m.flag?c}
<#list data.get('list.yml').data as row>${row.name}:${row.n} </#list> ${data.get('missing.yml')?size} ${data.get('map.yaml').sha1}
db <#list db.getPublishedContent("recipe") as r>${r.uri} ${r.title}</#list> <#list db.getAllContent("recipe") as r>${r.uri} </#list> <#list db.getDocumentByUri("soup.html") as r>${r.title}</#list> <#list db.getTags() as t>${t} </#list> <#list db.getAllTags() as t>${t} </#list> <#list db.getPublishedPostsByTag("hot") as r>${r.uri} </#list> <#list db.getPublishedDocumentsByTag("hot") as r>${r.uri} </#list> ${db.publishedPages?size}
body ${content.body!"no body"}
