package javalings.view.screens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;

/** The row that says which keys there are: as many as fit, the most important before all others. */
public record KeyBar(List<Key> keys) {

  private static final String BETWEEN = "  ";

  /**
   * A key that does something now.
   *
   * @param rank 1 for the most important; keys with a high rank are left out first
   */
  public record Key(String key, String label, int rank) {
    int width() {
      return DisplayWidth.of(key + " " + label);
    }
  }

  public Line line(int columns) {
    var fitting = fitting(columns);
    var spans = new ArrayList<TextSpan>();
    for (var key : keys.stream().filter(fitting::contains).toList()) {
      spans.add(TextSpan.plain(spans.isEmpty() ? "" : BETWEEN));
      spans.add(TextSpan.of(Style.KEY, key.key()));
      spans.add(TextSpan.of(Style.DIM, " " + key.label()));
    }
    return new Line(spans);
  }

  private List<Key> fitting(int columns) {
    var room = columns + BETWEEN.length();
    var fitting = new ArrayList<Key>();
    for (var key : keys.stream().sorted(Comparator.comparingInt(Key::rank)).toList()) {
      room -= key.width() + BETWEEN.length();
      if (room < 0) {
        return fitting;
      }
      fitting.add(key);
    }
    return fitting;
  }

  static KeyBar of(Stream<Key> keys) {
    return new KeyBar(keys.toList());
  }
}
