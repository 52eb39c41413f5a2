package org.treatmentguide.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.guide.Picture;
import org.treatmentguide.jbake.Workers;
import org.treatmentguide.markdown.Manuscript;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Finding;

/** Reads the content folder of a guide: every file is a page, a file to copy, or a finding. */
public final class GuideReader {

    private final Path source;
    private final Path content;
    private final Path assets;
    private final boolean withDrafts;

    /**
     * @param source the source folder, which nothing may leave
     * @param assets its files can be linked to as if they lay in the content folder; may be missing
     * @param withDrafts whether drafts are to be treated as if they were published
     */
    public GuideReader(Path source, Path content, Path assets, boolean withDrafts) {
        this.source = source;
        this.content = content;
        this.assets = assets;
        this.withDrafts = withDrafts;
    }

    /** Reads on so many threads; result and order of findings do not depend on how many. */
    public Checked<GuideTexts> read(int jobs) {
        Checked<List<SourceFile>> files = FolderWalk.of(source, content);
        var findings = new ArrayList<Finding>(files.findings());
        List<SourceFile> pageFiles = files.value().stream().filter(SourceFile::isPage).toList();
        var reader = new PageReader();
        var pages = new ArrayList<PageReader.ReadPage>();
        for (Checked<PageReader.ReadPage> read : Workers.map(pageFiles, jobs, reader::read)) {
            pages.add(read.value());
            findings.addAll(read.findings());
        }
        List<SourceFile> others = otherFiles(files.value(), findings);
        Collections.sort(findings);
        return new Checked<>(texts(pages, others), findings);
    }

    private List<SourceFile> otherFiles(List<SourceFile> files, List<Finding> findings) {
        var others = new ArrayList<SourceFile>();
        for (SourceFile file : files) {
            if (!file.isPage()) {
                ForeignPage.finding(file).ifPresentOrElse(findings::add, () -> others.add(file));
            }
        }
        if (assets.toFile().isDirectory()) {
            others.addAll(FolderWalk.of(source, assets).value());
        }
        return others;
    }

    private GuideTexts texts(List<PageReader.ReadPage> read, List<SourceFile> others) {
        var questions = QuestionAddresses.among(read.stream().filter(this::isPublished).toList());
        var pages = new ArrayList<Page>();
        Map<Path, Manuscript> texts = new HashMap<>();
        for (PageReader.ReadPage page : read) {
            pages.add(page(page, questions));
            texts.put(page.file().source(), page.text());
        }
        Set<Path> sources = others.stream().map(SourceFile::source).collect(Collectors.toSet());
        return new GuideTexts(new Guide(pages, sources, pictures(others)), texts);
    }

    /** What lies beside the pages comes after the assets, as it does in the site. */
    private static Map<Path, Picture> pictures(List<SourceFile> files) {
        var pictures = new HashMap<Path, Picture>();
        for (SourceFile file : files) {
            PictureReader.read(file.file())
                    .ifPresent(picture -> pictures.putIfAbsent(Path.of(file.path()), picture));
        }
        return pictures;
    }

    private boolean isPublished(PageReader.ReadPage page) {
        return withDrafts || !page.word("status").orElse("").equals("draft");
    }

    private Page page(PageReader.ReadPage page, QuestionAddresses questions) {
        SourceFile file = page.file();
        String address = page.type() == PageType.QUESTION ? questions.of(page) : Addresses.of(file);
        return new Page(
                file.source(),
                page.type(),
                !isPublished(page),
                page.layout(),
                page.word("title").orElse(file.stem()),
                address,
                page.fields(),
                page.text().facts());
    }
}
