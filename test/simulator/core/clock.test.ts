import { describe, expect, it } from "vitest";
import { createClock, duration } from "../../../simulator/src/core/index.js";

describe("the clock", () => {
  const start = () => {
    let real = 1000;
    const clock = createClock(() => real);
    return { clock, pass: (ms: number) => (real += ms) };
  };

  it("runs with the real one, and jumps when it is advanced", () => {
    const { clock, pass } = start();
    pass(50);
    expect(clock.now()).toBe(1050);
    clock.advance(86_400_000);
    expect(clock.now()).toBe(86_401_050);
  });

  it("stands while it is frozen, can be advanced then, and goes on from there", () => {
    const { clock, pass } = start();
    clock.freeze();
    pass(5000);
    expect([clock.now(), clock.frozen, clock.realDelay(1001)]).toEqual([1000, true, Infinity]);
    clock.advance(10);
    expect(clock.now()).toBe(1010);
    clock.resume();
    pass(5);
    expect(clock.now()).toBe(1015);
  });

  it("runs faster and slower from the moment that it is scaled", () => {
    const { clock, pass } = start();
    pass(100);
    clock.scale(10);
    pass(10);
    expect([clock.now(), clock.realDelay(1300)]).toEqual([1200, 10]);
    clock.scale(0.5);
    pass(10);
    expect(clock.now()).toBe(1205);
  });

  it("never goes back, though the computer's clock may", () => {
    const { clock, pass } = start();
    pass(500);
    expect(clock.now()).toBe(1500);
    pass(-400);
    expect(clock.now()).toBe(1500);
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => clock.scale(0)).toThrow(RangeError);
  });

  it("tells its listeners of every change until they leave", () => {
    const { clock } = start();
    let calls = 0;
    const leave = clock.changed(() => calls++);
    clock.advance(1);
    clock.freeze();
    clock.scale(2);
    clock.resume();
    expect(calls).toBe(4);
    leave();
    clock.advance(1);
    expect(calls).toBe(4);
  });
});

describe("durations", () => {
  it.each([
    ["250ms", 250],
    ["2s", 2000],
    ["1.5m", 90_000],
    ["24h", 86_400_000],
    ["1d", 86_400_000],
    ["7", 7],
    [7, 7],
  ])("%s", (text, ms) => expect(duration(text)).toBe(ms));
  it.each(["", "2 weeks", "-1s", "s", {}, null, NaN, -1, "1e3"])("%j is none", (text) => {
    expect(() => duration(text)).toThrow(/is not a duration/);
  });
});
