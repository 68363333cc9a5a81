package javalings.ownership.lower;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Flow;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;
import javalings.ownership.spec.Nature;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** What is done to values: read, moved, lent, assigned; and the temporaries that hold them. */
final class Operations {
  private final Lowering body;

  /** Owners without a name that something borrows; they end with their statement. */
  private List<Integer> temporaries = new ArrayList<>();

  Operations(Lowering body) {
    this.body = body;
  }

  int temporary(Kind kind, Tree at) {
    return body.builder.local("", kind, Local.Role.TEMPORARY, "", body.span(at));
  }

  Term fresh(Kind kind, Nature nature, Tree at) {
    return new Term(Place.of(temporary(kind, at)), kind, nature, Kind.OWNED, at);
  }

  /** The result of a call, which messages name as it is written. */
  Term result(Kind kind, Nature nature, Tree call) {
    var name = kind == Kind.COPY ? "" : body.unit().excerpt(call);
    var local = body.builder.local(name, kind, Local.Role.TEMPORARY, "", body.span(call));
    return new Term(Place.of(local), kind, nature, Kind.OWNED, call);
  }

  boolean isTemporary(Term term) {
    return term.place() != null
        && term.place().whole()
        && body.builder.local(term.place().local()).temporary();
  }

  void assign(Place target, Value value, Span span, Cause cause) {
    body.builder.emit(new Step.Assign(target, value), span, cause);
  }

  /** Looks at a value without keeping anything of it. */
  void read(Term term, Cause cause) {
    var place = term.place();
    if (place == null || isTemporary(term) || (place.whole() && term.kind() == Kind.COPY)) {
      return;
    }
    if (term.kind() == Kind.COPY || term.kind() == Kind.REF || term.kind() == Kind.VIEW) {
      body.builder.emit(new Step.Use(new Operand.Copy(place)), body.span(term.tree()), cause);
    } else {
      borrow(term, Mode.SHARED, body.span(term.tree()), cause);
    }
  }

  /** Takes a value as Java's assignment and argument passing do: moved, copied, or aliased. */
  Term take(Term term, Cause cause) {
    return take(term, cause, Mode.SHARED);
  }

  /**
   * Takes a value for a variable.
   *
   * @param alias how a collection is lent that Java would share
   */
  Term take(Term term, Cause cause, Mode alias) {
    var place = term.place();
    if (place == null || isTemporary(term)) {
      return term;
    }
    if (term.lent()) {
      return alias(term, alias);
    }
    if (term.kind() == Kind.COPY) {
      read(term, cause);
      return Term.none(term.tree());
    }
    var result =
        new Term(
            Place.of(taken(term, place)), term.kind(), term.nature(), term.elements(), term.tree());
    var operand = term.kind().moves() ? new Operand.Move(place) : new Operand.Copy(place);
    assign(result.somewhere(), new Value.Same(operand), body.span(term.tree()), cause);
    return result;
  }

  /** Who gives away a part is told its type, which no variable has. */
  private int taken(Term term, Place place) {
    var type = body.unit().type(term.tree());
    var part = !place.whole() && term.kind().moves() && type.getKind() == TypeKind.DECLARED;
    var name = part ? Unit.name(type) : "";
    return body.builder.local("", term.kind(), Local.Role.TEMPORARY, name, body.span(term.tree()));
  }

  /**
   * Takes a value where only an owner will do. Somebody who only borrowed it has nothing to give:
   * E0507.
   */
  Term takeOwned(Term term, Cause cause) {
    var borrows = term.kind() == Kind.REF || term.kind() == Kind.REFMUT;
    if (!borrows || term.nature() != Nature.OWNED || term.place() == null) {
      return take(term, cause);
    }
    var owner = new Term(term.referent(), Kind.OWNED, term.nature(), term.elements(), term.tree());
    return take(owner, cause);
  }

  /** Java shares a collection of plain values: an alias is a borrow that nobody has to write. */
  private Term alias(Term term, Mode mode) {
    return borrow(term, mode, body.span(term.tree()), Cause.of(Cause.Why.ALIAS));
  }

  /** {@code &term} or {@code &mut term}; a borrow of a borrow is one of what that points to. */
  Term borrow(Term term, Mode mode, Span span, Cause cause) {
    if (term.place() == null || (term.kind() == Kind.COPY && !term.nature().strict())) {
      read(term, cause);
      return Term.none(term.tree());
    }
    var shared = term.kind() == Kind.REF || term.kind() == Kind.VIEW;
    if (shared && mode == Mode.SHARED) {
      return copied(term, cause);
    }
    var place = term.referent();
    endWithStatement(term);
    var kind = mode.mutable() ? Kind.REFMUT : Kind.REF;
    var result =
        new Term(
            Place.of(temporary(kind, term.tree())),
            kind,
            term.nature(),
            term.elements(),
            term.tree());
    assign(result.somewhere(), new Value.Borrow(mode, place), span, cause);
    return result;
  }

  private Term copied(Term term, Cause cause) {
    return isTemporary(term) ? term : take(term, cause);
  }

  private void endWithStatement(Term term) {
    if (isTemporary(term) && term.kind() == Kind.OWNED && term.nature() != Nature.LENT) {
      temporaries.add(term.somewhere().local());
    }
  }

  /** Runs a statement's expression; its temporaries end behind it. */
  void statement(Tree at, Runnable code) {
    var outer = temporaries;
    temporaries = new ArrayList<>();
    code.run();
    endTemporaries(body.span(at));
    temporaries = outer;
  }

  void endTemporaries(Span at) {
    if (body.builder.reachable()) {
      for (int local : temporaries.reversed()) {
        body.builder.emit(new Step.Dead(local), at, Cause.of(Cause.Why.STATEMENT_END));
      }
    }
    temporaries.clear();
  }

  /** {@code let r = &make();} makes what it borrows live as long as its variable. */
  void extend(Term owner) {
    if (isTemporary(owner) && owner.kind() == Kind.OWNED) {
      var local = owner.somewhere().local();
      temporaries.removeIf(each -> each == local);
      body.frames.own(local);
    }
  }

  /** Puts a value where anybody may find it as long as the program runs. */
  void keepForever(Term term) {
    var taken = take(term, Cause.PLAIN);
    if (taken.place() != null) {
      var value =
          new Value.Call(
              Value.Call.KEEP,
              List.of(new Operand.Move(taken.place())),
              List.of(new Flow(0, false, Flow.FOREVER, false)));
      var nothing = Place.of(temporary(Kind.COPY, term.tree()));
      assign(nothing, value, body.span(term.tree()), Cause.PLAIN);
    }
  }

  /** {@code target = value}, once the value has been taken. */
  void store(Place target, Term value, Span span) {
    if (value.place() == null) {
      assign(target, new Value.Literal(mayBeNull(value) ? "null" : "_"), span, Cause.PLAIN);
    } else {
      assign(target, new Value.Same(new Operand.Move(value.place())), span, Cause.PLAIN);
    }
  }

  /** {@code null} itself, and what a method returns that says so. */
  private boolean mayBeNull(Term value) {
    if (isNull(value.tree())) {
      return true;
    }
    return value.tree() instanceof MethodInvocationTree call
        && body.unit().element(call) instanceof ExecutableElement method
        && (Written.nullable(method) || Written.nullable(method.getReturnType()));
  }

  /** Something of a variable's value is used. */
  void dereference(Term term) {
    var place = term.place();
    if (place != null && place.whole() && body.variables.mayBeMissing(place.local())) {
      body.builder.emit(
          new Step.Use(new Operand.Copy(place)),
          body.span(term.tree()),
          Cause.of(Cause.Why.DEREFERENCE));
    }
  }

  static boolean isNull(Tree tree) {
    return tree.getKind() == Tree.Kind.NULL_LITERAL;
  }
}
