<?php

declare(strict_types=1);

namespace Conformance;

use ModelsLabImages\Generation;
use ModelsLabImages\Image;
use ModelsLabImages\Internal\Contract;
use ModelsLabImages\Job;
use ModelsLabImages\ModelsLab;
use ModelsLabImages\Webhooks;

/** Does what the user of a step does. */
final readonly class Perform
{
    public function __construct(private Run $run, private ?ModelsLab $client)
    {
    }

    /**
     * @param array<string, mixed> $options With the names and units of PHP.
     * @param \Closure(Job): void $onUpdate
     */
    public function step(\stdClass $step, array $options, \Closure $onUpdate): mixed
    {
        $operation = $step->operation ?? 'textToImage';
        /** @var array<string, mixed> $params */
        $params = self::plain($this->run->bindings->fill($step->params ?? new \stdClass()));
        $named = $this->run->named;
        switch ($step->do) {
            case 'run':
                return $this->invoke($operation, $params, [...$options, 'onUpdate' => $onUpdate]);
            case 'submit':
                return $this->invoke('submit' . ucfirst($operation), $params, $options);
            case 'call':
                return $this->invoke($operation, $params, $options);
            case 'fetch':
                return $this->client?->$operation($step->id, ...$options);
            case 'wait':
                return $this->job($step)->wait(...$options, onUpdate: $onUpdate);
            case 'refresh':
                return $this->job($step)->refresh(...$options);
            case 'saved':
                return json_decode((string) json_encode($this->job($step)), true);
            case 'resume':
                $saved = isset($step->job) ? json_encode($this->job($step)) : $this->run->bindings->fill($step->saved);
                return $this->client?->jobs->resume(self::plain($saved));
            case 'batch':
                $call = fn (int $prompt): \Closure => fn (): mixed => $this->invoke(
                    $operation,
                    [...$params, 'prompt' => (string) $prompt],
                    $options,
                );
                return $this->client?->batch(array_map($call, range(1, $step->prompts)));
            case 'raw':
                return $this->client?->post(Contract::operation($operation)->path, $params);
            case 'text':
                return (string) $this->image($step);
            case 'download':
                return new Bytes($this->image($step)->bytes(...$options));
            case 'save':
                return $this->save($this->image($step), $options);
            case 'parse-webhook':
            case 'deliver-webhook':
                return $this->webhook($step);
        }
        throw new \LogicException("the driver knows no step \"$step->do\"");
    }

    /**
     * Calls a method that takes parameters. One that its class does not have, or of a type that it does not take, is
     * what users have `extraBody` for. What a case leaves out although the contract requires it is an empty text.
     *
     * @param array<string, mixed> $params
     * @param array<string, mixed> $options
     */
    private function invoke(string $method, array $params, array $options): mixed
    {
        $class = (string) (new \ReflectionMethod(ModelsLab::class, $method))->getParameters()[0]->getType();
        $known = [];
        foreach ((new \ReflectionClass($class))->getConstructor()?->getParameters() ?? [] as $parameter) {
            $known[$parameter->name] = $parameter->isOptional() ? [] : [$parameter->name => ''];
        }
        $arguments = array_merge(...array_values($known));
        foreach ($params as $wireName => $value) {
            $name = self::camel($wireName);
            try {
                isset($known[$name]) ?: throw new \TypeError('no such parameter');
                new $class(...[...$arguments, $name => $value]);
                $arguments[$name] = $value;
            } catch (\TypeError) {
                $options['extraBody'][$wireName] = $value;
            }
        }
        return $this->client?->$method(new $class(...$arguments), ...$options);
    }

    private function job(\stdClass $step): Job
    {
        $job = $this->run->named[$step->job] ?? null;
        return $job instanceof Job ? $job : throw new \LogicException("$step->job is no job");
    }

    private function image(\stdClass $step): Image
    {
        $generation = $this->run->named[$step->generation] ?? null;
        $images = $generation instanceof Generation ? $generation->images : [];
        return $images[$step->image ?? 0] ?? throw new \LogicException("$step->generation has no such picture");
    }

    /** @param array<string, mixed> $options */
    private function save(Image $image, array $options): Bytes
    {
        $path = $this->run->folder . '/picture';
        try {
            $image->save($path, ...$options);
        } finally {
            $files = array_diff((array) scandir($this->run->folder), ['.', '..']);
            foreach (array_diff($files, ['picture']) as $left) {
                $this->run->problems[] = "left behind: $left";
            }
            $this->run->bindings->values['files'] = count($files);
        }
        return new Bytes((string) file_get_contents($path));
    }

    private function webhook(\stdClass $step): mixed
    {
        if ($step->do === 'deliver-webhook') {
            $members = self::plain($step->delivery);
            $names = array_map(self::camel(...), array_keys($members));
            $payload = Webhooks::delivery(...array_combine($names, $members));
        } elseif (isset($step->fill)) {
            $payload = str_repeat("\0", $step->fill);
        } else {
            $payload = $step->text ?? (string) json_encode($this->run->bindings->fill($step->payload));
        }
        $options = isset($step->maxBytes) ? ['maxBytes' => $step->maxBytes] : [];
        if (isset($step->confirm)) {
            $options += ['client' => $this->client, 'confirm' => $step->confirm];
        }
        return Webhooks::parse($payload, ...$options);
    }

    /** Parameters are written with their wire names in the cases. */
    private static function camel(string $wireName): string
    {
        return lcfirst(str_replace('_', '', ucwords($wireName, '_')));
    }

    /** Objects as arrays, as PHP's users have them. */
    public static function plain(mixed $value): mixed
    {
        $value = $value instanceof \stdClass ? (array) $value : $value;
        return is_array($value) ? array_map(self::plain(...), $value) : $value;
    }
}
