package javalings.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * javac's own keys of errors, by the word that the catalogue has for them. A line is a word and its
 * keys without {@code compiler.err}, which all of them begin with; a word may have several lines.
 *
 * @param words by key
 */
record JavacKeys(Map<String, String> words) {

  private static final String TABLE =
      """
      E0381 var.might.not.have.been.initialized
      E0381 var.not.initialized.in.default.constructor
      unknown-name cant.resolve cant.resolve.location cant.resolve.location.args
      unknown-name cant.resolve.location.args.params
      unknown-name cant.resolve.args cant.resolve.args.params
      unknown-package doesnt.exist
      incompatible-types prob.found.req
      wrong-arguments cant.apply.symbol cant.apply.symbols
      ambiguous-call ref.ambiguous
      something-missing expected expected2 expected3 expected4
      something-missing array.dimension.missing enum.as.identifier
      something-missing illegal.array.creation.both.dimension.and.initialization
      something-missing use.of.underscore.not.allowed use.of.underscore.not.allowed.non.variable
      missing-brace premature.eof
      illegal-start illegal.start.of.expr illegal.start.of.type illegal.start.of.stmt
      illegal-start statement.not.expected variable.not.allowed
      illegal-start switch.case.unexpected.statement dot.class.expected
      not-a-statement not.stmt
      missing-return missing.ret.stmt
      no-return-type invalid.meth.decl.ret.type.req
      assigned-twice var.might.already.be.assigned var.might.be.assigned.in.loop
      assigned-final cant.assign.val.to.var
      assigned-final final.parameter.may.not.be.assigned multicatch.parameter.may.not.be.assigned
      assigned-final unexpected.type cant.assign.val.to.this
      changed-capture cant.ref.non.effectively.final.var
      unreported-exception unreported.exception.need.to.catch.or.throw
      unreported-exception unreported.exception.implicit.close
      unreported-exception unreported.exception.default.constructor
      exception-never-thrown except.never.thrown.in.try
      exception-caught-before except.already.caught multicatch.types.must.be.disjoint
      not-exhaustive not.exhaustive not.exhaustive.statement switch.expression.empty
      dominated-case pattern.dominated
      duplicate-case duplicate.case.label duplicate.default.label duplicate.unconditional.pattern
      duplicate-case unconditional.pattern.and.default
      case-of-another-type constant.label.not.compatible enum.label.must.be.enum.constant
      mixed-cases switch.mixing.case.types
      falls-into-pattern flows.through.to.pattern flows.through.from.pattern
      no-result-of-switch switch.expression.completes.normally
      no-result-of-switch switch.expression.no.result.expressions rule.completes.normally
      no-result-of-switch break.outside.switch.expression return.outside.switch.expression
      wrong-record-pattern incorrect.number.of.nested.patterns deconstruction.pattern.only.records
      unchecked-test instanceof.reifiable.not.safe
      not-implemented does.not.override.abstract
      overrides-nothing method.does.not.override.superclass
      overrides-nothing static.methods.cannot.be.annotated.with.override
      weaker-override override.weaker.access override.incompatible.ret override.meth.doesnt.throw
      weaker-override override.meth override.static
      needs-an-instance non-static.cant.be.ref
      not-accessible report.access not.def.public.cant.access
      not-accessible not.def.access.class.intf.cant.access
      already-defined already.defined name.clash.same.erasure
      already-defined duplicate.class name.clash.same.erasure.no.override
      no-value void.not.allowed.here illegal.initializer.for.type
      unreachable unreachable.stmt initializer.must.be.able.to.complete.normally
      wrong-file-name class.public.should.be.in.file
      not-comparable incomparable.types
      wrong-operator operator.cant.be.applied operator.cant.be.applied.1
      number-too-large int.number.too.large
      bad-literal unclosed.str.lit unclosed.char.lit empty.char.lit illegal.char illegal.esc.char
      bad-literal unclosed.text.block illegal.text.block.open
      bad-literal unclosed.comment
      bad-literal illegal.digit.in.octal.literal
      not-an-array array.req.but.found
      no-members cant.deref
      not-iterable foreach.not.applicable.to.type
      abstract-instance abstract.cant.be.instantiated enum.cant.be.instantiated
      closed-hierarchy cant.inherit.from.final cant.inherit.from.sealed
      closed-hierarchy non.sealed.sealed.or.final.expected cant.inherit.from.anon
      closed-hierarchy enum.no.subclassing
      closed-hierarchy enum.types.not.extensible local.classes.cant.extend.sealed
      closed-hierarchy invalid.permits.clause sealed.class.must.have.subclasses
      closed-hierarchy non.sealed.with.no.sealed.supertype
      generic-array generic.array.creation
      outside-of-bound not.within.bounds
      primitive-type-argument type.found.req type.var.cant.be.deref
      type-arguments wrong.number.type.args type.doesnt.take.params
      wrong-supertype intf.expected.here no.intf.expected.here cyclic.inheritance
      wrong-modifier illegal.combination.of.modifiers mod.not.allowed.here repeated.modifier
      diamond cant.apply.diamond cant.apply.diamond.1
      var-without-type cant.infer.local.var.type restricted.type.not.allowed.here
      var-without-type restricted.type.not.allowed.compound restricted.type.not.allowed.array
      out-of-place break.outside.switch.loop cont.outside.loop ret.outside.meth undef.label
      out-of-place else.without.if catch.without.try try.without.catch.finally.or.resource.decls
      out-of-place orphaned finally.without.try no.switch.expression invalid.yield
      out-of-place class.method.or.field.expected implicit.class.does.not.have.main.method
      bad-record record.cannot.declare.instance.fields invalid.canonical.constructor.in.record
      bad-record instance.initializer.not.allowed.in.records
      bad-record non.canonical.constructor.invoke.another.constructor
      bad-record invalid.accessor.method.in.record illegal.record.component.name
      before-super cant.ref.before.ctor.called call.must.only.appear.in.ctor
      before-super recursive.ctor.invocation
      method-body missing.meth.body.or.decl.abstract intf.meth.cant.have.body
      method-body abstract.meth.cant.have.body
      bad-resource try.with.resources.expr.needs.var try.with.resources.expr.effectively.final.var
      bad-resource try.resource.may.not.be.assigned
      bad-method-reference invalid.mref incompatible.thrown.types.in.mref
      needs-a-constant const.expr.req string.const.req attribute.value.must.be.constant
      needs-a-constant pattern.or.enum.req
      wrong-annotation annotation.value.must.be.name.value annotation.missing.default.value
      wrong-annotation annotation.type.not.applicable varargs.invalid.trustme.anno
      wrong-annotation bad.functional.intf.anno bad.functional.intf.anno.1
      wrong-annotation expression.not.allowable.as.annotation.value
      wrong-annotation annotation.missing.default.value.1 duplicate.annotation.missing.container
      """;

  private static final String BEGINNING = "compiler.err.";

  private static final JavacKeys ALL_KEYS = of(TABLE);

  private static JavacKeys of(String table) {
    return new JavacKeys(
        table
            .lines()
            .map(line -> line.split(" ", -1))
            .flatMap(row -> Stream.of(row).skip(1).map(key -> Map.entry(key, row[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** The word for a key, which may lack the beginning that all have. */
  static Optional<String> word(String key) {
    var own = key.startsWith(BEGINNING) ? key.substring(BEGINNING.length()) : key;
    return Optional.ofNullable(ALL_KEYS.words.get(own));
  }
}
