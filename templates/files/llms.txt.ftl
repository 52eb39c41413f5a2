<#-- The guide for language models, in the form of llmstxt.org. -->
<#assign base = guide.baseUrl?has_content?then(guide.baseUrl + "/", "")>
# ${config.guide_name}

<#if (guide.home.description)?has_content>
> ${guide.home.description}

</#if>
General information. It does not tell anyone what to choose, start or stop.<#if guide.help??> In a crisis: [${guide.help.title}](${base}${guide.help.uri}).</#if>
<@pages "The guide in reading order" guide.sections/>
<@pages "More pages" guide.pages/>
<@pages "Optional" guide.stories/>

<#macro pages title pages>
<#list pages?filter(page -> !(page.draft!false))>

## ${title}

<#items as page>
<@line page/>
<#list (page.subpages![])?filter(subpage -> !(subpage.draft!false)) as subpage><@line subpage/></#list>
</#items>
</#list>
</#macro>

<#macro line page>
- [${page.title?replace("[", "\\[")?replace("]", "\\]")}](${base}${page.uri})<#if page.description?has_content>: ${page.description}</#if>
</#macro>
