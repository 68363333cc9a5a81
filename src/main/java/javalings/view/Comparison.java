package javalings.view;

import java.util.ArrayList;
import java.util.List;
import javalings.model.Source;
import javalings.view.Theme.Glyph;

/** The learner's code and a page that it is compared with. */
record Comparison(List<Source> code, String title, String markdown) {

  /** Two columns narrower than this break the lines of most programs. */
  private static final int WIDE = 112;

  /** Side by side where there is room, else one below the other. */
  List<Block> blocks(Paper paper) {
    return paper.columns() >= WIDE
        ? List.of(new Block("page", "", sideBySide(paper)))
        : List.of(new Block("your code", "", code(paper)), new Block("page", "", page(paper)));
  }

  private List<Line> page(Paper paper) {
    var lines = new ArrayList<>(List.of(Line.of(Style.TITLE, title).cut(paper.columns())));
    lines.add(Line.EMPTY);
    lines.addAll(Markdown.lines(markdown, paper));
    return lines;
  }

  private List<Line> sideBySide(Paper paper) {
    var rule = Line.of(Style.DIM, " " + paper.glyph(Glyph.GUTTER) + " ");
    var half = (paper.columns() - rule.width()) / 2;
    var left = code(paper.narrower(paper.columns() - half));
    var right = page(paper.narrower(paper.columns() - half));
    var lines = new ArrayList<Line>();
    for (var i = 0; i < Math.max(left.size(), right.size()); i++) {
      var one = i < left.size() ? left.get(i) : Line.EMPTY;
      var other = i < right.size() ? right.get(i) : Line.EMPTY;
      var gap = Line.plain(" ".repeat(half - one.width()));
      lines.add(one.then(gap).then(rule).then(other));
    }
    return lines;
  }

  private List<Line> code(Paper paper) {
    var lines = new ArrayList<Line>();
    for (var source : code) {
      lines.addAll(lines.isEmpty() ? List.of() : List.of(Line.EMPTY));
      lines.add(Line.of(paper.path(source.path())).cut(paper.columns()));
      lines.add(Line.EMPTY);
      source.text().lines().map(line -> code(line, paper)).forEach(lines::add);
    }
    return lines;
  }

  /** A line that is cut off is still known by its beginning; a wrapped one breaks the shape. */
  private static Line code(String text, Paper paper) {
    return Line.of(Style.CODE, Width.expandTabs(text, 4))
        .shortened(paper.columns(), paper.glyph(Glyph.ELLIPSIS));
  }
}
