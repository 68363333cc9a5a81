package javalings.borrowck.build;

import com.sun.source.tree.BlockTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javalings.borrowck.mir.MirSpan;
import javax.lang.model.type.TypeMirror;

/** Something that is left when control goes outwards, normally or not. */
sealed interface ScopeFrame {

  /** Variables that end together. */
  record Scope(List<Integer> locals, Map<String, Integer> pads, MirSpan end) implements ScopeFrame {
    Scope(MirSpan end) {
      this(new ArrayList<>(), new HashMap<>(), end);
    }
  }

  /** A {@code finally} block, which every way out runs. */
  record Finally(BlockTree block, Map<String, Integer> pads) implements ScopeFrame {}

  /** A resource of a {@code try}, which every way out closes. */
  record Resource(ExprResult resource, MirSpan end, Map<String, Integer> pads)
      implements ScopeFrame {}

  /** The {@code catch} clauses of a {@code try}. */
  record Catching(List<Handler> handlers) implements ScopeFrame {}

  /** One {@code catch} clause with the node where it starts. */
  record Handler(List<TypeMirror> types, int entry) {}
}
