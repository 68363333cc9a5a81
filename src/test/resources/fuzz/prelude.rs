#![allow(warnings)]
#![crate_type = "lib"]
pub struct Pt { pub x: i32, pub y: i32 }
impl Pt {
    pub fn sum(&self) -> i32 { 0 }
    pub fn put(&mut self, v: i32) {}
    pub fn done(self) -> i32 { 0 }
    pub fn new(x: i32, y: i32) -> Pt { Pt { x, y } }
}
pub struct S { pub a: Pt, pub b: Pt, pub n: i32 }
impl S {
    pub fn new(a: Pt, b: Pt, n: i32) -> S { S { a, b, n } }
    pub fn get(&self) -> i32 { 0 }
    pub fn set(&mut self, v: i32) {}
    pub fn bump(&mut self) -> i32 { 0 }
    pub fn done(self) -> i32 { 0 }
    pub fn with(self, v: i32) -> S { self }
    pub fn take(self) -> Pt { self.a }
    pub fn aRef(&self) -> &Pt { &self.a }
    pub fn aMut(&mut self) -> &mut Pt { &mut self.a }
    pub fn view(&self) -> V<'_> { V { s: self } }
    pub fn edit(&mut self) -> M<'_> { M { s: self } }
}
pub enum Msg { One(Pt), Two(Pt, Pt), Nil }
pub struct Res { n: i32 }
impl Res {
    pub fn read(&self) -> i32 { 0 }
    pub fn write(&mut self, v: i32) {}
    pub fn peek(&self) -> &Res { self }
    pub fn close(self) {}
}
pub struct V<'a> { pub s: &'a S }
impl<'a> Clone for V<'a> { fn clone(&self) -> V<'a> { *self } }
impl<'a> Copy for V<'a> {}
impl<'a> V<'a> {
    pub fn new(s: &'a S) -> V<'a> { V { s } }
    pub fn get(&self) -> i32 { 0 }
    pub fn again(&self) -> V<'a> { *self }
}
#[derive(Clone, Copy)]
pub struct W<'a> { pub s: &'a S, pub p: &'a Pt }
impl<'a> W<'a> {
    pub fn new(s: &'a S, p: &'a Pt) -> W<'a> { W { s, p } }
    pub fn get(&self) -> i32 { 0 }
}
pub struct M<'a> { pub s: &'a mut S }
impl<'a> M<'a> {
    pub fn new(s: &'a mut S) -> M<'a> { M { s } }
    pub fn get(&self) -> i32 { 0 }
    pub fn set(&mut self, v: i32) {}
    pub fn view(&self) -> V<'_> { V { s: self.s } }
}
pub struct Owned<T> { value: T }
#[derive(Clone, Copy)]
pub struct Frozen { n: i32 }
impl Frozen {
    pub fn of() -> Frozen { loop {} }
    pub fn copyOf(list: &Vec<i32>) -> Frozen { loop {} }
    pub fn size(self) -> i32 { 0 }
    pub fn get(self, i: i32) -> i32 { 0 }
}
pub struct Map<T> { elements: [T; 0] }
impl<T> Map<T> {
    pub fn new() -> Map<T> { Map { elements: [] } }
    pub fn containsKey(&self, k: i32) -> bool { true }
    pub fn get(&self, k: i32) -> &T { loop {} }
    pub fn put(&mut self, k: i32, t: T) {}
    pub fn remove(&mut self, k: i32) -> T { loop {} }
    pub fn clear(&mut self) {}
    pub fn size(&self) -> i32 { 0 }
    pub fn computeIfAbsent<F: FnOnce(i32) -> T>(&mut self, k: i32, f: F) -> &mut T { loop {} }
}
// A try over an executor: what its tasks borrow is lent until it is closed.
pub struct Pool<'e> { tasks: std::marker::PhantomData<std::cell::Cell<&'e ()>> }
impl<'e> Pool<'e> {
    pub fn open() -> Pool<'e> { loop {} }
    pub fn submit<F: FnOnce() + Send + 'e>(&self, f: F) {}
    pub fn close(self) {}
}
// Java's array is no value that is copied as a whole.
pub struct Ints { n: [i32; 3] }
impl Ints {
    pub fn new() -> Ints { Ints { n: [0; 3] } }
    pub fn length(&self) -> i32 { 3 }
}
pub struct Ref<'a, T> { value: &'a T }
impl<'a, T> Clone for Ref<'a, T> { fn clone(&self) -> Ref<'a, T> { *self } }
impl<'a, T> Copy for Ref<'a, T> {}
pub struct RefMut<'a, T> { value: &'a mut T }
impl<T> Owned<T> {
    pub fn of(value: T) -> Owned<T> { Owned { value } }
    pub fn borrow(&self) -> Ref<'_, T> { Ref { value: &self.value } }
    pub fn borrowMut(&mut self) -> RefMut<'_, T> { RefMut { value: &mut self.value } }
    pub fn get(&self) -> &T { &self.value }
    pub fn set(&mut self, value: T) {}
    pub fn into(self) -> T { self.value }
    pub fn unwrap(self) -> T { self.value }
    pub fn empty() -> Owned<T> { loop {} }
    pub fn isEmpty(&self) -> bool { true }
    pub fn replace(&mut self, value: T) -> T { loop {} }
    pub fn take(&mut self) -> T { loop {} }
}
impl<'a, T> Ref<'a, T> {
    pub fn get(&self) -> &'a T { self.value }
}
impl<'a, T> RefMut<'a, T> {
    pub fn get(&self) -> &T { self.value }
    pub fn set(&mut self, value: T) {}
    pub fn borrow(&self) -> Ref<'_, T> { Ref { value: self.value } }
}
// Java's list has no destructor, and neither has this one.
pub struct Vec<T> { elements: [T; 0] }
impl<T> Vec<T> {
    pub fn new() -> Vec<T> { Vec { elements: [] } }
    pub fn add(&mut self, t: T) {}
    pub fn clear(&mut self) {}
    pub fn size(&self) -> i32 { 0 }
    pub fn removeFirst(&mut self) -> T { loop {} }
    pub fn iter(&self) -> std::slice::Iter<'_, T> { self.elements.iter() }
}
impl<T> std::ops::Index<usize> for Vec<T> {
    type Output = T;
    fn index(&self, i: usize) -> &T { loop {} }
}
pub fn c() -> bool { true }
pub fn num() -> i32 { 1 }
pub fn mk() -> S { loop {} }
pub fn mkPt() -> Pt { loop {} }
pub fn mkMsg() -> Msg { loop {} }
pub fn open() -> Res { loop {} }
pub fn look(s: &S) -> i32 { 0 }
pub fn lookPt(p: &Pt) -> i32 { 0 }
pub fn lookMsg(m: &Msg) -> i32 { 0 }
pub fn lookRes(r: &Res) -> i32 { 0 }
pub fn lookAny<T>(t: &T) -> i32 { 0 }
pub fn use_(i: i32) -> i32 { i }
pub fn poke(s: &mut S) {}
pub fn pokePt(p: &mut Pt) {}
pub fn eat(s: S) {}
pub fn eatPt(p: Pt) {}
pub fn eatMsg(m: Msg) {}
pub fn eatAny<T>(t: T) {}
pub fn id<T>(t: T) -> T { t }
pub fn join(s: S, r: &S) {}
pub fn mix(s: &mut S, r: &S) {}
pub fn nudge(s: &mut S, n: i32) {}
pub fn fill(list: &mut Vec<i32>, n: i32) {}
pub fn total(list: &Vec<i32>, n: i32) -> i32 { n }
pub fn sort(xs: &mut Ints, from: i32, to: i32) {}
pub fn sum(xs: &Ints, from: i32) -> i32 { from }
pub fn arraycopy(xs: &Ints, i: i32, ys: &mut Ints, j: i32, n: i32) {}
pub fn replaced<T>(place: &mut T, value: T) -> T { loop {} }
pub fn mixPt(p: &mut Pt, q: &Pt) {}
pub fn twist(s: &mut S, r: &mut S) {}
pub fn useV(v: V<'_>) {}
pub fn useM(m: M<'_>) {}
pub fn pick<'a>(p: &'a S, q: &'a S) -> &'a S { p }
pub fn first<'a>(p: &'a S, q: &S) -> &'a S { p }
pub fn firstMut<'a>(p: &'a mut S, q: &S) -> &'a mut S { p }
pub fn inner(s: &S) -> &Pt { &s.a }
pub fn risk() -> Result<(), ()> { Ok(()) }
pub fn mayFail(s: &S) -> Result<(), ()> { Ok(()) }
pub fn mayPoke(s: &mut S) -> Result<(), ()> { Ok(()) }
pub fn tryMake() -> Result<S, ()> { Err(()) }
pub fn run<F: FnMut()>(f: F) {}
pub fn spawn<F: FnOnce() + Send + 'static>(f: F) {}
