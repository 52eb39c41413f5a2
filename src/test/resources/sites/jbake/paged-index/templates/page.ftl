<#macro doc d>
${d.type}|${d.uri}|${d.title!"-"}|${d.status!"-"}|${(d.date?string("yyyy-MM-dd HH:mm:ss"))!"-"}|${d.rootpath!"-"}|${(d.tags?join(","))!"-"}|${d.noExtensionUri!"-"}|${d.sha1!"-"}
</#macro>
<!DOCTYPE html><html><head><title>${content.title!"untitled"}</title></head><body>
<@doc content/>
rootpath=${content.rootpath} cached=${content.cached?c} rendered=${content.rendered?c} version=${version} host=${config.site_host}
<main>${content.body}</main>
<#if (content.previousContent)??>previous=${content.previousContent.uri} ${content.previousContent.title!"-"} ${content.previousContent.noExtensionUri!"-"}</#if>
<#if (content.nextContent)??>next=${content.nextContent.uri} ${content.nextContent.title!"-"}</#if>
<#list content?keys as k>${k} </#list>
</body></html>
