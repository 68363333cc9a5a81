package javalings.view.screens;

import java.util.ArrayList;
import java.util.List;
import javalings.model.ErrorCode;
import javalings.model.ErrorCode.Area;
import javalings.view.text.DisplayWidth;
import javalings.view.text.Line;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Theme;
import javalings.view.text.Wrap;

/** Codes one below the other, each with what it means. */
public record CodeList(List<ErrorCode> codes) {

  private static final int INDENT = 2;
  private static final String HOW = "./runner explain E0382 shows the page of a code.";

  /** All codes by what they are about, as high as it needs to be, to be printed. */
  public static Screen printAll(Size size, Theme theme) {
    var lines = new ArrayList<Line>();
    for (var area : Area.values()) {
      var list = new CodeList(area.codes());
      lines.add(Line.of(Style.TITLE, area.title()));
      area.codes().forEach(code -> lines.addAll(list.row("", code, size.columns())));
      lines.add(Line.EMPTY);
    }
    lines.addAll(Wrap.words(Style.DIM, HOW, size.columns()));
    return theme.finish(new Screen(lines));
  }

  /** The meaning stands beside the code, or below it where that leaves too little room. */
  public List<Line> row(String marker, ErrorCode code, int columns) {
    var widest = codes.stream().mapToInt(it -> DisplayWidth.of(it.word())).max().orElse(0);
    var word = Line.of(TextSpan.plain(marker), TextSpan.of(Style.KEY, code.word()));
    var meaning = Line.plain(code.meaning());
    if (widest <= columns / 3) {
      var gap = " ".repeat(widest - DisplayWidth.of(code.word()) + 1);
      return Wrap.labelled(word.then(Line.plain(gap)), meaning, columns);
    }
    var lines = new ArrayList<>(List.of(word));
    var indent = DisplayWidth.of(marker) + INDENT;
    Wrap.words(meaning, columns - indent).forEach(line -> lines.add(line.indent(indent)));
    return lines;
  }
}
