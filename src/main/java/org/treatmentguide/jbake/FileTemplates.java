package org.treatmentguide.jbake;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Severity;

/**
 * The templates of a guide that make one file each and no page: {@code files/sitemap.xml.ftlx}
 * makes {@code sitemap.xml}.
 *
 * @param templates in the order of their names
 * @param findings what lies among them and is no template
 */
record FileTemplates(List<FileTemplate> templates, List<Finding> findings) {

    /**
     * One of them.
     *
     * @param name relative to the template folder
     * @param source relative to the source folder
     * @param address of the file that it makes
     */
    record FileTemplate(String name, Path source, String address) {}

    static final String FOLDER = "files/";
    private static final Pattern NAME = Pattern.compile("(.+)\\.ftl[hx]?");

    static FileTemplates of(SiteConfiguration site) {
        SourceWalk walk = new SourceWalk(site, Severity.ERROR);
        File folder = site.templates().resolve(FOLDER).toFile();
        List<FileTemplate> templates = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (SourceWalk.Found found : walk.files(folder, file -> !file.isHidden())) {
            Path source = site.relative(found.file().toPath());
            Matcher name = NAME.matcher(found.path());
            if (name.matches()) {
                templates.add(new FileTemplate(FOLDER + found.path(), source, name.group(1)));
            } else {
                findings.add(noTemplate(source));
            }
        }
        findings.addAll(walk.findings());
        return new FileTemplates(List.copyOf(templates), List.copyOf(findings));
    }

    private static Finding noTemplate(Path source) {
        return BuildRules.PAGE_NOT_WRITTEN.at(
                Place.startOf(source),
                "This folder is for templates that make files, and this is no template.",
                "Let its name end in .ftl, .ftlx or .ftlh, or move it to the assets.");
    }
}
