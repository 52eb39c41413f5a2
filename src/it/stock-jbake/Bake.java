import java.io.File;
import java.util.Locale;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes sites with stock JBake, one after the other: SOURCE OUTPUT, as often as you like. */
public final class Bake {

    public static void main(String[] args) throws Exception {
        Locale locale = Locale.getDefault();
        for (int i = 0; i < args.length; i += 2) {
            // A site with jvm.locale leaves it behind for the next.
            Locale.setDefault(locale);
            Oven oven =
                    new Oven(
                            new JBakeConfigurationFactory()
                                    .createDefaultJbakeConfiguration(
                                            new File(args[i]), new File(args[i + 1]), true));
            oven.bake();
            oven.getErrors().forEach(error -> System.out.println("ERROR " + error.getMessage()));
        }
        // The database leaves threads behind that keep the process alive.
        Runtime.getRuntime().halt(0);
    }
}
