package javalings.course;

import java.util.ArrayList;
import java.util.List;
import javalings.course.Hints.Passage;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** A page of Markdown, cut at its headings; a {@code #} in a block of code is none. */
public final class PageSections {

  private PageSections() {}

  /** The texts between the headings, with the lines where they begin. */
  public static List<Passage> in(String page) {
    var lines = page.lines().toList();
    var sections = new ArrayList<Passage>();
    var from = 0;
    for (Node node = MarkdownBlocks.of(page).getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        var line = MarkdownBlocks.line(heading) - 1;
        sections.add(section(lines, from, line));
        from = line + 1;
      }
    }
    sections.add(section(lines, from, lines.size()));
    return sections.stream().filter(it -> !it.markdown().isBlank()).toList();
  }

  private static Passage section(List<String> lines, int from, int to) {
    var first = from;
    while (first < to && lines.get(first).isBlank()) {
      first++;
    }
    return new Passage(first + 1, String.join("\n", lines.subList(first, to)));
  }
}
