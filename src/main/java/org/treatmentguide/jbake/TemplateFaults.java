package org.treatmentguide.jbake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.treatmentguide.report.Place;

/** Says in an author's words why a template failed, and where. */
public final class TemplateFaults {

    private static final int LONGEST = 400;
    private static final Pattern POSITION = Pattern.compile("\\s*\\[in template [^\\]]*\\]");
    private static final Pattern ARROW = Pattern.compile("\\s*==>\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String CORRECT_IT = "Correct the template at this place.";

    private final Path folder;

    /**
     * @param folder of the templates, relative to the source folder
     */
    public TemplateFaults(Path folder) {
        this.folder = folder;
    }

    TemplateFault missing(String template, Path source, String page) {
        return new TemplateFault(
                Place.startOf(source),
                "Its template " + folder.resolve(template) + " does not exist.",
                "Add the template, or name another one in jbake.properties.",
                page);
    }

    /** An endless call, where it was seen or at the start of the page's template. */
    TemplateFault endless(String template, int line, int column, String page) {
        return new TemplateFault(
                place(template, line, column),
                "The template calls itself without end.",
                "Take out the include, import or macro call that leads back to where it started.",
                page);
    }

    TemplateFault of(Exception thrown, String template, String page) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException fault) {
                return unreadable(fault, template, page);
            }
        }
        if (thrown instanceof TemplateException fault) {
            return failed(fault, template, page);
        }
        return new TemplateFault(
                place(template, 1, 1),
                sentence(String.valueOf(thrown.getMessage())),
                CORRECT_IT,
                page);
    }

    private TemplateFault unreadable(ParseException fault, String template, String page) {
        String name = fault.getTemplateName() == null ? template : fault.getTemplateName();
        return new TemplateFault(
                place(name, fault.getLineNumber(), fault.getColumnNumber()),
                sentence("The template cannot be understood: " + fault.getEditorMessage()),
                CORRECT_IT,
                page);
    }

    private TemplateFault failed(TemplateException fault, String template, String page) {
        String name =
                fault.getTemplateSourceName() == null ? template : fault.getTemplateSourceName();
        Place place = place(name, number(fault.getLineNumber()), number(fault.getColumnNumber()));
        String blamed = fault.getBlamedExpressionString();
        if (fault instanceof InvalidReferenceException && blamed != null) {
            return new TemplateFault(
                    place,
                    "There is no value for “" + blamed + "”.",
                    "Correct the name, or say what stands there instead: ${" + blamed + "!\"\"}.",
                    page);
        }
        if (fault.getCause() instanceof TemplateNotFoundException lost) {
            return new TemplateFault(
                    place,
                    "The template " + lost.getTemplateName() + " does not exist.",
                    "Correct the name, or add the template.",
                    page);
        }
        return new TemplateFault(place, sentence(message(fault, blamed)), CORRECT_IT, page);
    }

    private static String message(TemplateException fault, String blamed) {
        String message = String.valueOf(fault.getMessageWithoutStackTop());
        return blamed == null || message.contains(blamed)
                ? message
                : "“" + blamed + "”: " + message;
    }

    /** FreeMarker's first paragraph on one line, without its tips and positions. */
    private static String sentence(String message) {
        int tips = message.indexOf("----");
        String text = tips < 0 ? message : message.substring(0, tips);
        text = POSITION.matcher(text).replaceAll("");
        text = ARROW.matcher(text).replaceAll(" ");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST) + "…";
        }
        return text.endsWith(".") || text.endsWith("…") ? text : text + ".";
    }

    private Place place(String template, int line, int column) {
        return new Place(folder.resolve(template), Math.max(1, line), Math.max(1, column));
    }

    private static int number(Integer value) {
        return value == null ? 1 : value;
    }
}
