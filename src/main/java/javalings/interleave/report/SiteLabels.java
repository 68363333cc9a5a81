package javalings.interleave.report;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javalings.interleave.event.CodeSite;
import javalings.model.Label;
import javalings.model.Place;

/**
 * The learner's lines, as far as they may be shown.
 *
 * @param sources the text of a source file, by its name, where it is known
 * @param hides whether the lines of a source file are none of the learner's business
 */
public record SiteLabels(Function<String, Optional<String>> sources, Predicate<String> hides) {

  boolean isHidden(CodeSite site) {
    return hides.test(site.file());
  }

  /** {@code at Counter.java:12}, or nothing for a hidden line. */
  String at(CodeSite site) {
    return isHidden(site) || site.line() == 0 ? "" : " at " + site.where();
  }

  /** {@code Counter.java:12}, or that it is the start for a hidden line. */
  String where(CodeSite site) {
    return isHidden(site) ? "the start" : site.where();
  }

  Optional<Label> label(CodeSite site, String text) {
    return isHidden(site) || site.line() == 0
        ? Optional.empty()
        : Optional.of(new Label(place(site), text));
  }

  /** All of the line that is code; the class file knows no columns. */
  private Place place(CodeSite site) {
    String line =
        sources
            .apply(site.file())
            .flatMap(text -> text.lines().skip(site.line() - 1L).findFirst())
            .orElse("");
    String code = line.stripTrailing();
    int start = code.length() - code.stripLeading().length();
    return new Place(site.file(), site.line(), start + 1, site.line(), code.length() + 1);
  }
}
