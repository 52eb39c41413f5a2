package org.treatmentguide.browser.checks;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * One thing that a reader needs of a page, looked at in an open page. Several browsers ask the same
 * check at once.
 */
@FunctionalInterface
public interface Check {

    /** What is wrong, a sentence each; none if all is well. */
    List<String> faults(Page page);
}
