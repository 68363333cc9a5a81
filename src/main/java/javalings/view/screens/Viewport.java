package javalings.view.screens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Quantity;
import javalings.view.text.Style;
import javalings.view.text.Theme;
import javalings.view.text.Theme.Glyph;

/**
 * The part of some blocks that is in sight. Where lines are left below, the last row says what they
 * are.
 */
record Viewport(List<LineBlock> blocks, int columns, int height, Theme theme) {

  /** How far down it is worth to scroll, in lines; 0 when all is in sight. */
  int limit() {
    return Math.max(0, all().size() - height);
  }

  /** Exactly as many rows as the window has. */
  List<Line> rows(int scroll) {
    var all = all();
    var start = Math.clamp(scroll, 0, limit());
    var rows = new ArrayList<>(all.subList(start, Math.min(all.size(), start + height)));
    if (start < limit()) {
      rows.set(rows.size() - 1, fold(start + height - 1));
    }
    rows.addAll(Collections.nCopies(height - rows.size(), Line.EMPTY));
    return rows;
  }

  private List<Line> all() {
    var all = new ArrayList<Line>();
    for (var block : blocks) {
      if (!all.isEmpty()) {
        all.add(Line.EMPTY);
      }
      all.addAll(block.lines());
    }
    return all;
  }

  private Line fold(int end) {
    var below = below(end);
    for (var shown = below.size(); shown > 0; shown--) {
      var fold = fold(String.join(", ", below.subList(0, shown)));
      if (fold.width() <= columns) {
        return fold;
      }
    }
    var left = all().size() - end;
    var lines = theme.words().count(left, "fold.more-line", "fold.more-lines");
    return fold(lines).cut(columns);
  }

  private Line fold(String what) {
    var more = theme.glyph(Glyph.ELLIPSIS) + " " + theme.say("fold.and", what);
    return Line.of(Style.DIM, more + " (" + theme.glyph(Glyph.DOWN) + ")");
  }

  /** The blocks that begin behind a line, counted by their kind: {@code 3 more errors}. */
  private List<String> below(int end) {
    var above = new HashSet<String>();
    var below = new LinkedHashMap<String, List<LineBlock>>();
    var start = 0;
    for (var block : blocks) {
      if (start < end) {
        above.add(block.one());
      } else {
        below.computeIfAbsent(block.one(), _ -> new ArrayList<>()).add(block);
      }
      start += block.lines().size() + 1;
    }
    return below.values().stream().map(kind -> named(kind, above)).toList();
  }

  private String named(List<LineBlock> kind, Set<String> above) {
    var block = kind.getFirst();
    if (block.many().isEmpty()) {
      return block.one();
    }
    var count = kind.stream().mapToInt(LineBlock::count).sum();
    return above.contains(block.one())
        ? theme.say("fold.more", Quantity.of(count), count == 1 ? block.one() : block.many())
        : Quantity.of(count, block.one(), block.many());
  }

  /** How far to scroll so that a block is in sight, from its first line on where it is too high. */
  int scrollTo(LineBlock block) {
    var start =
        blocks.subList(0, blocks.indexOf(block)).stream()
            .mapToInt(one -> one.lines().size() + 1)
            .sum();
    var end = start + block.lines().size();
    var foldRow = end < all().size() ? 1 : 0;
    return Math.clamp(Math.min(start, end + foldRow - height), 0, limit());
  }
}
