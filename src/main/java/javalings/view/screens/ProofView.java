package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.StatusRow;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/**
 * The promises of one exercise, side by side, as its author sees them at every save.
 *
 * @param exercise its path, or the list of exercises
 * @param state how far the proof is, in a few words
 * @param rows one for each answer that was tried, and for the hints
 * @param faults sentences that begin with file and line
 * @param notice a sentence about the watching itself; empty for none
 * @param scroll lines above the window; too much is taken for the end
 */
public record ProofView(
    String exercise, String state, List<Row> rows, List<String> faults, String notice, int scroll)
    implements Scene {

  /**
   * One promise.
   *
   * @param kept whether nothing about it is to mend
   * @param found the verdict and whatever else was seen
   */
  public record Row(boolean kept, String name, String found) {}

  public ProofView {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }

  public ProofView scrolledTo(int line) {
    return new ProofView(exercise, state, rows, faults, notice, line);
  }

  @Override
  public Screen render(Size size, Theme theme) {
    return layout(size, theme).scrolled(body(size, theme), scroll);
  }

  @Override
  public int scrollLimit(Size size, Theme theme) {
    return layout(size, theme).scrollLimit(body(size, theme));
  }

  private ScreenLayout layout(Size size, Theme theme) {
    var columns = ScreenLayout.columns(size);
    var header =
        new StatusRow(columns, theme).ends(Line.of(Style.TITLE, exercise), Line.of(style(), state));
    var keys =
        KeyBar.of(Stream.of(new KeyBar.Key("q", "quit", 1), new KeyBar.Key("arrows", "scroll", 2)));
    return new ScreenLayout(size, theme, List.of(header), List.of(keys.line(columns)));
  }

  private Style style() {
    return faults.isEmpty() ? Style.DIM : Style.FAIL;
  }

  private List<LineBlock> body(Size size, Theme theme) {
    var columns = ScreenLayout.columns(size);
    var widest = rows.stream().mapToInt(row -> DisplayWidth.of(row.name())).max().orElse(0);
    var table = rows.stream().flatMap(row -> lines(row, widest, columns, theme)).toList();
    var blocks = new ArrayList<LineBlock>();
    if (!table.isEmpty()) {
      blocks.add(new LineBlock("verdict", "", table));
    }
    if (!faults.isEmpty()) {
      blocks.add(
          new LineBlock(
              "fault",
              "faults",
              faults.size(),
              faults.stream()
                  .flatMap(fault -> Wrap.hanging(Line.plain(fault), columns).stream())
                  .toList()));
    }
    if (!notice.isEmpty()) {
      blocks.add(new LineBlock("notice", "", Wrap.words(Style.WARN, notice, columns)));
    }
    return blocks;
  }

  private static Stream<Line> lines(Row row, int widest, int columns, Theme theme) {
    var sign =
        row.kept()
            ? TextSpan.of(Style.OK, theme.glyph(Glyph.OK))
            : TextSpan.of(Style.FAIL, theme.glyph(Glyph.FAIL));
    var name = " " + row.name() + " ".repeat(widest - DisplayWidth.of(row.name()) + 1);
    var label = Line.of(sign, TextSpan.plain(name));
    return Wrap.labelled(label, Line.of(Style.PLAIN, row.found()), columns).stream();
  }
}
