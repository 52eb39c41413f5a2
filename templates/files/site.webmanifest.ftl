<#-- What a phone needs to keep the guide on its home screen. Addresses are relative to this file, so that it works at any base path. -->
<#import "../ui.ftlh" as ui>
{
"name": ${config.guide_name?c},
"short_name": ${(config.guide_shortName!config.guide_name)?c},
<#if (guide.home.description)?has_content>
"description": ${guide.home.description?c},
</#if>
"lang": ${(config.guide_language!"en")?c},
"start_url": "./",
"scope": "./",
"display": "minimal-ui",
"background_color": ${ui.ground.light?c},
"theme_color": ${ui.ground.light?c},
"icons": [
{"src": "favicon.svg", "type": "image/svg+xml", "sizes": "any"},
{"src": "icon-192.png", "type": "image/png", "sizes": "192x192"},
{"src": "icon-512.png", "type": "image/png", "sizes": "512x512"},
{"src": "icon-512.png", "type": "image/png", "sizes": "512x512", "purpose": "maskable"}
]
}
