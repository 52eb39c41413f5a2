<#macro doc d>
${d.type}|${d.uri}|${d.title!"-"}|${d.status!"-"}|${(d.date?string("yyyy-MM-dd HH:mm:ss"))!"-"}|${d.rootpath!"-"}|${(d.tags?join(","))!"-"}|${d.noExtensionUri!"-"}|${d.sha1!"-"}
</#macro>
tag ${tag} ${content.type} ${content.rootpath}
tag_posts:<#list tag_posts as p><@doc p/></#list>
tagged_documents:<#list tagged_documents as p><@doc p/></#list>
