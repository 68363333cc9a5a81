package javalings.view.diagnostics;

import java.util.List;
import javalings.model.Diagnostic;
import javalings.view.text.Line;
import javalings.view.text.LineBlock;
import javalings.view.text.Quantity;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.Theme.Glyph;
import javalings.view.text.Wrap;

/** Errors that the parser may only have found since it lost its way: counted, and not shown. */
record FollowingErrors(List<Diagnostic> errors) {

  private static final int INDENT = 2;

  /** Those that stand behind an error, up to the next that is shown. */
  static FollowingErrors of(Diagnostic shown, List<Diagnostic> all) {
    return new FollowingErrors(
        all.stream().skip(all.indexOf(shown) + 1L).takeWhile(Diagnostic::isAfterAnother).toList());
  }

  List<LineBlock> blocks(String key, RenderContext context) {
    if (errors.isEmpty()) {
      return List.of();
    }
    var more = more(key, errors.size(), context);
    var from = errors.stream().mapToInt(it -> it.place().line()).min().orElseThrow();
    var to = errors.stream().mapToInt(it -> it.place().line()).max().orElseThrow();
    var text =
        from == to
            ? context.say("fold.in-line", more, from)
            : context.say("fold.in-lines", more, from, to);
    return List.of(block(key, errors.size(), text, context));
  }

  /** {@code 3 more errors}. */
  static String more(String key, int count, RenderContext context) {
    return context.say("fold.more", Quantity.of(count), context.say(count == 1 ? key : key + "s"));
  }

  static LineBlock block(String key, int count, String what, RenderContext context) {
    var text = context.glyph(Glyph.ELLIPSIS) + " " + context.say("fold.and", what);
    var lines = Wrap.hanging(Line.of(Style.DIM, text), context.columns() - INDENT);
    return new LineBlock(context.say(key), context.say(key + "s"), count, lines);
  }
}
