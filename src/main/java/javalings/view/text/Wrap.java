package javalings.view.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines that are wider than their room. */
public final class Wrap {

  /** No room is narrower than the widest character. */
  private static final int NARROWEST = 2;

  private static final int HANGING_INDENT = 2;
  private static final int CODE_INDENT = 4;

  private Wrap() {}

  /** Breaks between words; a word that is wider than a row is broken where the row ends. */
  public static List<Line> words(Line text, int columns) {
    var room = Math.max(NARROWEST, columns);
    var rows = new ArrayList<Line>();
    var row = Line.EMPTY;
    for (var word : split(text)) {
      var joined = row.isEmpty() ? word : spaced(row, word);
      if (joined.width() > room && !row.isEmpty()) {
        rows.add(row);
        joined = word;
      }
      var pieces = pieces(joined, room);
      rows.addAll(pieces.subList(0, pieces.size() - 1));
      row = pieces.getLast();
    }
    rows.add(row);
    return rows;
  }

  /**
   * A word that is too wide; an address is broken behind a slash, where people look for a break.
   */
  private static List<Line> pieces(Line word, int room) {
    if (word.spans().stream().allMatch(span -> span.link().isEmpty())) {
      return anywhere(word, room);
    }
    var rows = new ArrayList<Line>();
    var rest = word;
    while (rest.width() > room) {
      var row = rest.cut(room).text();
      var slash = row.lastIndexOf('/') + 1;
      var isGood = slash > row.indexOf("://") + 3;
      rows.add(isGood ? rest.cut(DisplayWidth.of(row.substring(0, slash))) : rest.cut(room));
      rest = rest.drop(rows.getLast().text().length());
    }
    rows.add(rest);
    return rows;
  }

  /** The space between words of one style has that style too. */
  private static Line spaced(Line row, Line word) {
    var next = word.spans().getFirst();
    var space = next.withText(" ");
    var last = row.spans().getLast();
    var alike = last.style() == next.style() && last.link().equals(next.link());
    var spans = new ArrayList<>(row.spans());
    spans.add(alike ? space : TextSpan.plain(" "));
    spans.addAll(word.spans());
    return Line.joined(spans);
  }

  public static List<Line> words(Style style, String text, int columns) {
    return words(Line.of(style, text), columns);
  }

  /** Breaks wherever a row ends, keeping every space: for output. */
  public static List<Line> anywhere(Line text, int columns) {
    var room = Math.max(NARROWEST, columns);
    var rows = new ArrayList<Line>();
    var rest = text;
    while (rest.width() > room) {
      var row = rest.cut(room);
      rows.add(row);
      rest = rest.drop(row.text().length());
    }
    rows.add(rest);
    return rows;
  }

  /** Breaks between words, keeping every space within a row: for sentences about laid-out text. */
  public static List<Line> keepingSpaces(Line text, int columns) {
    var room = Math.max(NARROWEST, columns);
    var rows = new ArrayList<Line>();
    var rest = text;
    while (rest.width() > room) {
      var row = rest.cut(room);
      var space = rest.text().lastIndexOf(' ', row.text().length());
      row = space > 0 ? rest.cut(DisplayWidth.of(rest.text().substring(0, space))) : row;
      rows.add(row);
      rest = stripLeading(rest.drop(row.text().length()));
    }
    rows.add(rest);
    return rows;
  }

  /** Breaks code at a space where it has one, and sets its further rows in below the first. */
  static List<Line> code(Line text, int columns) {
    var room = Math.max(NARROWEST, columns);
    var inset = text.text().length() - text.text().stripLeading().length();
    var further = Math.min(inset + CODE_INDENT, room / 2);
    var rows = new ArrayList<Line>();
    var rest = text;
    var left = 0;
    while (rest.width() > room - left) {
      var row = rest.cut(room - left);
      var space = rest.text().lastIndexOf(' ', row.text().length());
      row = space > inset ? rest.cut(DisplayWidth.of(rest.text().substring(0, space))) : row;
      rows.add(row.indent(left));
      rest = stripLeading(rest.drop(row.text().length()));
      left = further;
      inset = 0;
    }
    rows.add(rest.indent(left));
    return rows;
  }

  private static Line stripLeading(Line line) {
    return line.drop(line.text().length() - line.text().stripLeading().length());
  }

  /** Text behind a label, its further rows below its first; below the label where that is wide. */
  public static List<Line> labelled(Line label, Line text, int columns) {
    if (label.width() > columns / 2) {
      return hanging(label.then(Line.plain(" ")).then(text), columns);
    }
    var indent = label.width() + 1;
    var rows = words(text, columns - indent);
    var labelled = new ArrayList<Line>();
    labelled.add(label.then(Line.plain(" ")).then(rows.getFirst()));
    rows.stream().skip(1).map(row -> row.indent(indent)).forEach(labelled::add);
    return labelled;
  }

  /** Broken between words, all rows but the first set in. */
  public static List<Line> hanging(Line text, int columns) {
    var whole = words(text, columns);
    if (whole.size() == 1) {
      return whole;
    }
    var first = whole.getFirst();
    var rest = text.drop(consumed(text, first));
    var rows = new ArrayList<Line>(List.of(first));
    words(rest, columns - HANGING_INDENT).forEach(row -> rows.add(row.indent(HANGING_INDENT)));
    return rows;
  }

  /** How many UTF-16 units of the text the first row took, spaces between words left aside. */
  private static int consumed(Line text, Line first) {
    var left = first.text().replace(" ", "").length();
    var source = text.text();
    var i = 0;
    while (left > 0) {
      if (source.charAt(i) != ' ') {
        left--;
      }
      i++;
    }
    return i;
  }

  private static List<Line> split(Line text) {
    var words = new ArrayList<Line>();
    var word = new ArrayList<TextSpan>();
    for (var span : text.spans()) {
      var parts = span.text().split(" ", -1);
      for (var i = 0; i < parts.length; i++) {
        if (i > 0) {
          flush(word, words);
        }
        word.add(span.withText(parts[i]));
      }
    }
    flush(word, words);
    return words;
  }

  private static void flush(List<TextSpan> word, List<Line> words) {
    var line = new Line(word);
    if (!line.isEmpty()) {
      words.add(line);
    }
    word.clear();
  }
}
