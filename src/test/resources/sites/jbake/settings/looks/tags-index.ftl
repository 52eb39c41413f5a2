tags ${content.type} ${content.rootpath} <#list tags as t>${t.name}=${t.uri}:<#list t.tagged_posts as p>${p.uri},</#list>/<#list t.tagged_documents as p>${p.uri},</#list> </#list>
