package javalings.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javalings.course.Hints.Case;
import javalings.course.Hints.Occasion;
import javalings.course.Hints.Passage;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Reads a hint file. commonmark finds the headings (a {@code #} in a code block is none); the text
 * below each is kept as it stands.
 */
final class HintReader {

  private final String file;
  private final FaultCollector collector;
  private final List<String> lines;
  private final Set<String> seen = new HashSet<>();
  private final List<Passage> ladder = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();
  private Optional<Passage> about = Optional.empty();
  private Optional<Passage> rust = Optional.empty();
  private Optional<Passage> why = Optional.empty();

  private HintReader(String file, FaultCollector collector, String text) {
    this.file = file;
    this.collector = collector;
    this.lines = text.lines().toList();
  }

  /** Reads {@code text}; what is wrong with it is added to {@code faults}. */
  static Hints read(String file, String text, FaultCollector collector) {
    return new HintReader(file, collector, text).read();
  }

  private Hints read() {
    var headings = headings();
    for (var i = 0; i < headings.size(); i++) {
      var end = i + 1 < headings.size() ? headings.get(i + 1).first() : lines.size();
      take(headings.get(i), passage(headings.get(i).behind(), end));
    }
    if (about.isEmpty()) {
      collector.add(file, 1, "The file starts with \"# NAME\" and a paragraph on what it is about");
    }
    if (ladder.isEmpty()) {
      collector.add(file, 1, "There is no hint; write at least \"## Hint 1\"");
    }
    return new Hints(file, about.orElse(new Passage(1, "")), ladder, cases, rust, why);
  }

  /** A heading of level 1 or 2: its lines, counted from 0, and its text. */
  private record Title(int level, int first, int behind, String text) {}

  private List<Title> headings() {
    var titles = new ArrayList<Title>();
    var document = MarkdownBlocks.of(String.join("\n", lines));
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() <= 2) {
        titles.add(title(heading));
      }
    }
    return titles;
  }

  private Title title(Heading heading) {
    List<SourceSpan> spans = heading.getSourceSpans();
    var first = spans.getFirst().getLineIndex();
    var text = lines.get(first).strip().replaceFirst("^#+\\s*", "").replaceFirst("\\s+#+$", "");
    return new Title(heading.getLevel(), first, spans.getLast().getLineIndex() + 1, text.strip());
  }

  private Passage passage(int from, int to) {
    var first = from;
    while (first < to && lines.get(first).isBlank()) {
      first++;
    }
    var text = String.join("\n", lines.subList(first, to)).stripTrailing();
    return new Passage(first + 1, text);
  }

  private void take(Title title, Passage passage) {
    if (!seen.add(title.text())) {
      fault(title, "Two sections have the heading \"%s\"; merge them".formatted(title.text()));
    } else if (passage.markdown().isBlank()) {
      fault(title, "Nothing is written below \"%s\"".formatted(title.text()));
    }
    if (title.level() == 1) {
      takeTitle(title, passage);
    } else {
      takeSection(title, passage);
    }
  }

  private void takeTitle(Title title, Passage passage) {
    if (about.isPresent() || !seenOnly(title)) {
      fault(title, "A hint file has one title, on its first line");
    }
    if (!file.endsWith("/" + title.text() + ".md")) {
      fault(title, "The title is the exercise's name, as the file's is; here it is not");
    }
    about = Optional.of(passage);
  }

  private boolean seenOnly(Title title) {
    return seen.size() == 1 && seen.contains(title.text());
  }

  private void takeSection(Title title, Passage passage) {
    var words = words(title);
    if (title.text().equals("In Rust")) {
      rust = Optional.of(passage);
    } else if (title.text().equals("Why")) {
      why = Optional.of(passage);
    } else if (words.getFirst().equals("Hint") && words.size() == 2) {
      takeHint(title, words.get(1), passage);
    } else {
      takeCase(title, passage);
    }
  }

  private void takeHint(Title title, String number, Passage passage) {
    var expected = Integer.toString(ladder.size() + 1);
    if (!number.equals(expected)) {
      fault(title, "Here \"## Hint %s\" is due; hints are numbered from 1".formatted(expected));
    }
    ladder.add(passage);
  }

  private void takeCase(Title title, Passage passage) {
    occasion(words(title))
        .ifPresentOrElse(
            it -> cases.add(new Case(it, passage)),
            () ->
                fault(
                    title,
                    "\"%s\" is no heading of a hint file; %s".formatted(title.text(), HEADINGS)));
  }

  private static Optional<Occasion> occasion(List<String> words) {
    if (!words.getFirst().equals("When")) {
      return Optional.empty();
    }
    if (words.size() == 2) {
      return Optional.of(new Occasion.Code(words.get(1)));
    }
    if (words.size() == 3 && words.get(1).equals("check")) {
      return Optional.of(new Occasion.Check(words.get(2)));
    }
    return words.size() == 3 && words.get(1).equals("mistake")
        ? Optional.of(new Occasion.Mistake(words.get(2)))
        : Optional.empty();
  }

  private void fault(Title title, String message) {
    collector.add(file, title.first() + 1, message);
  }

  private static List<String> words(Title title) {
    return SPACE.splitAsStream(title.text()).toList();
  }

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String HEADINGS =
      "they are: Hint N, When CODE, When check NAME, When mistake NAME, In Rust, Why";
}
