<?xml version="1.0"?><rss version="2.0"><channel><title>JBake</title>
<lastBuildDate>@published_date@${published_date?string("EEE, d MMM yyyy HH:mm:ss Z")}@end@</lastBuildDate>
<#list published_posts as post><item><title>${post.title}</title><link>${config.site_host}/${post.uri}</link><pubDate>${post.date?string("EEE, d MMM yyyy HH:mm:ss Z")}</pubDate><description><#escape x as x?xml>${post.body}</#escape></description></item></#list></channel></rss>
