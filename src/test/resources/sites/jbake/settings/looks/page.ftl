<#macro doc d>
${d.type}|${d.uri}|${d.title!"-"}|${d.status!"-"}|${(d.date?string("yyyy-MM-dd HH:mm:ss"))!"-"}|${d.rootpath!"-"}|${(d.tags?join(","))!"-"}|${d.noExtensionUri!"-"}|${d.sha1!"-"}
</#macro>
<!DOCTYPE html><html><head><title>${content.title!"untitled"}</title></head><body>
<@doc content/>
rootpath=${content.rootpath} cached=${content.cached?c} rendered=${content.rendered?c} version=${version} host=${config.site_host}
<main>${content.body} ${config.old_key} ${config.my_long} <#list config.my_list as x>${x};</#list> ${12345.678} ${config.index_paginate?c} ${config.render_tags} ${content.date?string("EEEE d. MMMM yyyy HH:mm zzz")} <#list config?keys as k><#if k?starts_with("tag_") || k?starts_with("render_")>${k} </#if></#list></main>
<#if (content.previousContent)??>previous=${content.previousContent.uri} ${content.previousContent.title!"-"} ${content.previousContent.noExtensionUri!"-"}</#if>
<#if (content.nextContent)??>next=${content.nextContent.uri} ${content.nextContent.title!"-"}</#if>
<#list content?keys as k>${k} </#list>
</body></html>
