index ${content.type} [${content.rootpath}]
<#macro doc d>
${d.type}|${d.uri}|${d.title!"-"}|${d.status!"-"}|${(d.date?string("yyyy-MM-dd HH:mm:ss"))!"-"}|${d.rootpath!"-"}|${(d.tags?join(","))!"-"}|${d.noExtensionUri!"-"}|${d.sha1!"-"}
</#macro>

published_posts:<#list published_posts as p><@doc p/></#list>
published_pages:<#list published_pages as p><@doc p/></#list>
published_content:<#list published_content as p><@doc p/></#list>
all_content:<#list all_content as p><@doc p/></#list>
posts:<#list posts as p><@doc p/></#list>
pages:<#list pages as p><@doc p/></#list>
alltags:<#list alltags as t>${t} </#list>
tags:<#list tags as t>${t.name} ${t.uri} ${t.tagged_posts?size} ${t.tagged_documents?size};</#list>
indexs=${indexs?size} archives=${archives?size} feeds=${feeds?size} ${(published_archives??)?c} ${(masterindexs??)?c} ${(published_datas??)?c} ${(datas??)?c}
