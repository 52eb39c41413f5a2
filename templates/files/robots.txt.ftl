User-agent: *
Allow: /
<#if guide.baseUrl?has_content>

Sitemap: ${guide.baseUrl}/sitemap.xml
</#if>
