# Made by `npm run generate` from the contract; do not edit.
"""The client: a method for each operation of the contract."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, Literal

import httpx

from .._contract import CONTRACT, OPERATIONS
from .._core.call import Acknowledgement
from .._core.cancel import CancelToken
from .._core.options import CallOptions, Hooks
from .._core.unset import UNSET, Unset
from ..types import (
    AlgorithmType,
    DeployType,
    EnhanceStyle,
    SafetyCheckerType,
    Scheduler,
)
from .base_client import AsyncBaseClient
from .generation import AsyncGeneration
from .job import AsyncJob
from .platform import AsyncClock


class AsyncModelsLab(AsyncBaseClient):
    """Client of the image API.

    For each operation that makes pictures there is a method that waits for them and one that only submits. One
    client holds one key and one count of the jobs in flight, so make one and share it.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        max_in_flight: int | None = None,
        http_client: httpx.AsyncClient | None = None,
        logger: logging.Logger | None = None,
        hooks: Hooks | None = None,
        clock: AsyncClock | None = None,
        random: Callable[[], float] | None = None,
    ) -> None:
        """Checks the options; nothing is sent.

        Args:
            api_key: API key; None is the environment's `MODELSLAB_API_KEY`. `""` is for a proxy that adds the key.
            base_url: Replaces the server of every operation, e.g. `http://127.0.0.1:4010` or your proxy; None is
                the environment's `MODELSLAB_BASE_URL`, else each operation's own.
            timeout: Seconds for a whole call, retries and sleeps included. Default 600.
            attempt_timeout: Seconds for one send. Default 120.
            max_retries: How often a request is sent again where that is safe. 0 to 100, default 2; 0 is exactly one
                send.
            max_in_flight: Jobs of this client that may be unfinished at once. 0 to 10000, default 5; 0 is no limit.
            http_client: Used instead of one of our own, and left open. It must not retry by itself.
            logger: Default `logging.getLogger("modelslab_images")`: requests and answers at DEBUG, retries at
                WARNING.
            hooks: Called at each step of each send.
            clock: Another source of time, for tests that must not wait.
            random: Source of jitter: a number from 0 up to, not including, 1.

        Raises:
            ConfigurationError: An option cannot be used; the message names it.
        """
        super().__init__(
            CONTRACT,
            api_key,
            base_url=base_url,
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            max_in_flight=max_in_flight,
            http_client=http_client,
            logger=logger,
            hooks=hooks,
            clock=clock,
            random=random,
        )

    async def text_to_image(
        self,
        *,
        model_id: str,
        prompt: str,
        negative_prompt: str | Unset | None = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        samples: int | Unset = UNSET,
        num_inference_steps: Literal[21, 31, 41] | int | Unset = UNSET,
        safety_checker: bool | Unset = UNSET,
        safety_checker_type: SafetyCheckerType | Unset = UNSET,
        enhance_prompt: bool | Unset = UNSET,
        seed: int | Unset | None = UNSET,
        guidance_scale: float | Unset = UNSET,
        panorama: bool | Unset = UNSET,
        self_attention: bool | Unset = UNSET,
        upscale: bool | Unset = UNSET,
        embeddings_model: str | Unset | None = UNSET,
        tomesd: bool | Unset = UNSET,
        use_karras_sigmas: bool | Unset = UNSET,
        algorithm_type: AlgorithmType | Unset | None = UNSET,
        vae: str | Unset | None = UNSET,
        lora_strength: float | str | Unset | None = UNSET,
        lora_model: str | Unset | None = UNSET,
        scheduler: Scheduler | Unset = UNSET,
        webhook: str | Unset | None = UNSET,
        track_id: str | int | Unset | None = UNSET,
        loadbalancer: bool | Unset = UNSET,
        clip_skip: int | Unset = UNSET,
        base64: bool | Unset = UNSET,
        highres_fix: bool | Unset = UNSET,
        temp: bool | Unset = UNSET,
        multi_lingual: bool | Unset = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
        allow_duplicate_charge: bool = False,
        on_update: Callable[[AsyncJob], object] | None = None,
    ) -> AsyncGeneration:
        """Make images from a prompt.

        Draws one to four pictures from a prompt, with a public model or one that you trained. The answer holds them
        at once, or says `processing` with the seconds to expect.

        Source: seed-002: overview; seed-002: request.

        Submits and waits until the job ends. Never sent twice unless it was provably not accepted.

        Args:
            model_id: Id of the model that draws, a public one or one that you trained. Source: seed-002: body
                attributes.
            prompt: What the pictures should show, in words. Source: seed-002: body attributes.
            negative_prompt: What the pictures should not show, in words. Source: seed-002: body attributes.
            width: Width in pixels, at most 1024. The error page asks for 256 or more and a multiple of 8. Range: 1
                to 1024. Default: `512`. Sources disagree: numeric-strings, smallest-picture. Source: seed-002: body
                attributes; docs-2026: text to image (default).
            height: Height in pixels, at most 1024. The error page asks for 256 or more and a multiple of 8. Range:
                1 to 1024. Default: `512`. Sources disagree: numeric-strings, smallest-picture. Source: seed-002: body
                attributes; docs-2026: text to image (default).
            samples: How many pictures to make, at most 4. Range: 1 to 4. Default: `1`. Sources disagree:
                numeric-strings. Source: seed-002: body attributes; docs-2026: text to image (minimum and default).
            num_inference_steps: Number of denoising steps. The table accepts 21, 31 and 41; samples and recorded
                calls send other values from 1 to 50. Range: 1 to 50. Default: `21`. Sources disagree:
                text-to-image-steps. Source: seed-002: body attributes; seed-002: samples; docs-2026: text to image
                (default).
            safety_checker: Whether unsafe pictures are looked for and changed as `safety_checker_type` says.
                Default: `True`. Source: seed-002: body attributes.
            safety_checker_type: What happens to a picture in which unsafe content was found. Default:
                `"sensitive_content_text"`. Source: seed-002: body attributes.
            enhance_prompt: Whether the prompt is enriched before it is drawn. Default: `True`. Source: seed-002:
                body attributes.
            seed: Start of the random numbers, for the same picture again. Null draws one at random. Default:
                `None`. Sources disagree: seed. Source: seed-002: body attributes.
            guidance_scale: How closely the picture follows the prompt, 1 to 20. Range: 1 to 20. Default: `7.5`.
                Source: seed-002: body attributes; docs-2026: text to image (default).
            panorama: Whether to make a panorama. Default: `False`. Source: seed-002: body attributes; docs-2026:
                text to image (default).
            self_attention: Whether to use self-attention, which improves the picture and takes longer. Default:
                `False`. Source: seed-002: body attributes; docs-2026: text to image (default).
            upscale: Whether to double width and height of the picture, so that 512 x 512 gives 1024 x 1024.
                Default: `False`. Source: seed-002: body attributes; docs-2026: text to image (default).
            embeddings_model: Id of an embeddings model to use. The newest page no longer names this member. Sources
                disagree: dropped-members. Source: seed-002: body attributes.
            tomesd: Whether to merge tokens (ToMe), which is faster. Default: `True`. Source: seed-002: body
                attributes.
            use_karras_sigmas: Whether the scheduler spaces its steps after Karras. Default: `True`. Source:
                seed-002: body attributes.
            algorithm_type: Variant of the solver, read only with the scheduler `DPMSolverMultistepScheduler`.
                Default: `"none"`. Sources disagree: algorithm-type. Source: seed-002: body attributes.
            vae: Id of a variational autoencoder of your own; null is that of the model. Default: `None`. Source:
                seed-002: body attributes.
            lora_strength: Strength of each LoRA model, 0.1 to 1, separated by commas where there are several.
                Range: 0.1 to 1. Sources disagree: lora-strength. Source: seed-002: body attributes.
            lora_model: Ids of LoRA models to apply, separated by commas. Source: seed-002: body attributes.
            scheduler: The sampling method. Source: seed-002: body attributes; seed-002: schedulers.
            webhook: URL that gets a `POST` when the pictures are ready. Default: `None`. Sources disagree: webhook.
                Source: seed-002: body attributes.
            track_id: An id of your own that comes back in the webhook's body. Default: `None`. Sources disagree:
                track-id. Source: seed-002: body attributes.
            loadbalancer: Whether to spread the work over your servers, of which there must be more than one.
                Default: `False`. Sources disagree: dropped-members. Source: seed-002: body attributes.
            clip_skip: How many of the last layers of the text encoder to leave out, 1 to 8. Range: 1 to 8. Sources
                disagree: numeric-strings. Source: seed-002: body attributes.
            base64: Whether the pictures come as base64 text. Default: `False`. Source: seed-002: body attributes.
            highres_fix: Whether to draw small first and then enlarge with added detail. Default: `False`. Source:
                seed-002: body attributes.
            temp: Whether to make links that are valid for 24 hours. Default: `False`. Sources disagree:
                temp-default. Source: seed-002: body attributes; docs-2026: text to image (default).
            multi_lingual: Whether the prompt may be in another language than English. Only the 2023 page names it;
                programs in the field still send it. Deprecated. Sources disagree: dropped-members. Source: docs-2023:
                text to image; client-code: calls of text2img.
            timeout: Seconds for the whole call, retries and sleeps included; None is the client's.
            attempt_timeout: Seconds for one send; None is the client's.
            max_retries: How often it is sent again where that is safe; None is the client's.
            extra_body: Members added to the body as they are, for what this package does not know yet.
            cancel: Ends the call with an AbortedError.
            allow_duplicate_charge: Sends it again even if it may have been carried out: you may pay twice.
            on_update: Called with the job after each answer about it. What it raises is ignored.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "model_id": model_id,
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "width": width,
            "height": height,
            "samples": samples,
            "num_inference_steps": num_inference_steps,
            "safety_checker": safety_checker,
            "safety_checker_type": safety_checker_type,
            "enhance_prompt": enhance_prompt,
            "seed": seed,
            "guidance_scale": guidance_scale,
            "panorama": panorama,
            "self_attention": self_attention,
            "upscale": upscale,
            "embeddings_model": embeddings_model,
            "tomesd": tomesd,
            "use_karras_sigmas": use_karras_sigmas,
            "algorithm_type": algorithm_type,
            "vae": vae,
            "lora_strength": lora_strength,
            "lora_model": lora_model,
            "scheduler": scheduler,
            "webhook": webhook,
            "track_id": track_id,
            "loadbalancer": loadbalancer,
            "clip_skip": clip_skip,
            "base64": base64,
            "highres_fix": highres_fix,
            "temp": temp,
            "multi_lingual": multi_lingual,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
            allow_duplicate_charge=allow_duplicate_charge,
            on_update=on_update,
        )
        return await self._run(OPERATIONS["textToImage"], params, options)

    async def submit_text_to_image(
        self,
        *,
        model_id: str,
        prompt: str,
        negative_prompt: str | Unset | None = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        samples: int | Unset = UNSET,
        num_inference_steps: Literal[21, 31, 41] | int | Unset = UNSET,
        safety_checker: bool | Unset = UNSET,
        safety_checker_type: SafetyCheckerType | Unset = UNSET,
        enhance_prompt: bool | Unset = UNSET,
        seed: int | Unset | None = UNSET,
        guidance_scale: float | Unset = UNSET,
        panorama: bool | Unset = UNSET,
        self_attention: bool | Unset = UNSET,
        upscale: bool | Unset = UNSET,
        embeddings_model: str | Unset | None = UNSET,
        tomesd: bool | Unset = UNSET,
        use_karras_sigmas: bool | Unset = UNSET,
        algorithm_type: AlgorithmType | Unset | None = UNSET,
        vae: str | Unset | None = UNSET,
        lora_strength: float | str | Unset | None = UNSET,
        lora_model: str | Unset | None = UNSET,
        scheduler: Scheduler | Unset = UNSET,
        webhook: str | Unset | None = UNSET,
        track_id: str | int | Unset | None = UNSET,
        loadbalancer: bool | Unset = UNSET,
        clip_skip: int | Unset = UNSET,
        base64: bool | Unset = UNSET,
        highres_fix: bool | Unset = UNSET,
        temp: bool | Unset = UNSET,
        multi_lingual: bool | Unset = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
        allow_duplicate_charge: bool = False,
    ) -> AsyncJob:
        """Like `text_to_image`, but returns as soon as the job is accepted.

        The job may be finished already. Never sent twice unless it was provably not accepted. Takes the same
        parameters.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "model_id": model_id,
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "width": width,
            "height": height,
            "samples": samples,
            "num_inference_steps": num_inference_steps,
            "safety_checker": safety_checker,
            "safety_checker_type": safety_checker_type,
            "enhance_prompt": enhance_prompt,
            "seed": seed,
            "guidance_scale": guidance_scale,
            "panorama": panorama,
            "self_attention": self_attention,
            "upscale": upscale,
            "embeddings_model": embeddings_model,
            "tomesd": tomesd,
            "use_karras_sigmas": use_karras_sigmas,
            "algorithm_type": algorithm_type,
            "vae": vae,
            "lora_strength": lora_strength,
            "lora_model": lora_model,
            "scheduler": scheduler,
            "webhook": webhook,
            "track_id": track_id,
            "loadbalancer": loadbalancer,
            "clip_skip": clip_skip,
            "base64": base64,
            "highres_fix": highres_fix,
            "temp": temp,
            "multi_lingual": multi_lingual,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
            allow_duplicate_charge=allow_duplicate_charge,
        )
        return await self._submit(OPERATIONS["textToImage"], params, options)

    async def fetch_text_to_image(
        self,
        id: str | int,
        *,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
    ) -> AsyncJob:
        """Look up a queued text to image job.

        Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still runs is
        answered with `processing` and little else. This family takes the id in the body.

        Source: docs-2026: fetch queued image; docs-2025: responses.

        One look, without waiting. Safe to repeat.

        Args:
            id: Of the job.
            timeout: Seconds for the whole call, retries and sleeps included; None is the client's.
            attempt_timeout: Seconds for one send; None is the client's.
            max_retries: How often it is sent again where that is safe; None is the client's.
            extra_body: Members added to the body as they are, for what this package does not know yet.
            cancel: Ends the call with an AbortedError.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
        )
        return await self._fetch(OPERATIONS["fetchTextToImage"], id, options)

    async def realtime_image_to_image(
        self,
        *,
        prompt: str,
        init_image: str,
        negative_prompt: str | Unset | None = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        samples: int | Unset = UNSET,
        safety_checker: bool | Unset = UNSET,
        base64: bool | Unset = UNSET,
        strength: float | Unset = UNSET,
        instant_response: bool | Unset = UNSET,
        seed: int | Unset | None = UNSET,
        enhance_prompt: bool | Unset = UNSET,
        enhance_style: EnhanceStyle | Unset | None = UNSET,
        temp: bool | Unset = UNSET,
        webhook: str | Unset | None = UNSET,
        track_id: str | int | Unset | None = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
        allow_duplicate_charge: bool = False,
        on_update: Callable[[AsyncJob], object] | None = None,
    ) -> AsyncGeneration:
        """Make images from an image and a prompt, fast.

        Draws one to four pictures from a given one and a prompt, on the realtime server. Images that it makes are
        deleted after 24 hours unless storage of your own is set for the server type `realtime`.

        Source: seed-001: overview; seed-001: request.

        Submits and waits until the job ends. Never sent twice unless it was provably not accepted.

        Args:
            prompt: What the new picture should show, in words. Source: seed-001: body attributes.
            init_image: The picture to start from (PNG or JPEG), as a URL; base64 is sent by programs in the field.
                Sources disagree: image-input. Source: seed-001: body attributes; docs-2024: v6 image to image
                (required).
            negative_prompt: What the new picture should not show, in words. Source: seed-001: body attributes.
            width: Width in pixels, at most 1024. Range: 1 to 1024. Default: `512`. Sources disagree:
                numeric-strings, smallest-picture. Source: seed-001: body attributes; docs-2024: v6 image to image
                (default).
            height: Height in pixels, at most 1024. Range: 1 to 1024. Default: `512`. Sources disagree:
                numeric-strings, smallest-picture. Source: seed-001: body attributes; docs-2024: v6 image to image
                (default).
            samples: How many pictures to make, at most 4. Range: 1 to 4. Default: `1`. Sources disagree:
                numeric-strings. Source: seed-001: body attributes.
            safety_checker: Whether an unsafe picture is replaced by a blank one. The pages disagree about the
                default. Sources disagree: flag-forms, safety-checker-default. Source: seed-001: body attributes;
                seed-001: body.
            base64: Whether the pictures come as base64 text. Default: `False`. Sources disagree: flag-forms.
                Source: seed-001: body attributes.
            strength: How far the result may leave the given picture. At 1 nothing of it is kept. Range: 0 to 1.
                Source: seed-001: body attributes; docs-2026: realtime image to image (range).
            instant_response: Whether to answer with `processing` at once instead of waiting a while for the result.
                Default: `False`. Source: seed-001: body attributes.
            seed: Start of the random numbers, for the same picture again. Null draws one at random. Default:
                `None`. Sources disagree: seed. Source: seed-001: body attributes.
            enhance_prompt: Whether the prompt is enriched before it is drawn. Sources disagree: enhance-prompt.
                Source: seed-001: body attributes.
            enhance_style: The style that the prompt is enhanced with, one of 188. Sources disagree: enhance-style.
                Source: seed-001: body attributes.
            temp: Whether to add proxy links. The table leaves it out, every sample sends false. Default: `False`.
                Sources disagree: flag-forms, undocumented-members. Source: seed-001: body; client-code: calls of
                realtime image to image.
            webhook: URL that gets a `POST` when the pictures are ready. Default: `None`. Sources disagree: webhook.
                Source: seed-001: body attributes.
            track_id: An id of your own that comes back in the webhook's body. Default: `None`. Sources disagree:
                track-id. Source: seed-001: body attributes.
            timeout: Seconds for the whole call, retries and sleeps included; None is the client's.
            attempt_timeout: Seconds for one send; None is the client's.
            max_retries: How often it is sent again where that is safe; None is the client's.
            extra_body: Members added to the body as they are, for what this package does not know yet.
            cancel: Ends the call with an AbortedError.
            allow_duplicate_charge: Sends it again even if it may have been carried out: you may pay twice.
            on_update: Called with the job after each answer about it. What it raises is ignored.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "init_image": init_image,
            "width": width,
            "height": height,
            "samples": samples,
            "safety_checker": safety_checker,
            "base64": base64,
            "strength": strength,
            "instant_response": instant_response,
            "seed": seed,
            "enhance_prompt": enhance_prompt,
            "enhance_style": enhance_style,
            "temp": temp,
            "webhook": webhook,
            "track_id": track_id,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
            allow_duplicate_charge=allow_duplicate_charge,
            on_update=on_update,
        )
        return await self._run(OPERATIONS["realtimeImageToImage"], params, options)

    async def submit_realtime_image_to_image(
        self,
        *,
        prompt: str,
        init_image: str,
        negative_prompt: str | Unset | None = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        samples: int | Unset = UNSET,
        safety_checker: bool | Unset = UNSET,
        base64: bool | Unset = UNSET,
        strength: float | Unset = UNSET,
        instant_response: bool | Unset = UNSET,
        seed: int | Unset | None = UNSET,
        enhance_prompt: bool | Unset = UNSET,
        enhance_style: EnhanceStyle | Unset | None = UNSET,
        temp: bool | Unset = UNSET,
        webhook: str | Unset | None = UNSET,
        track_id: str | int | Unset | None = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
        allow_duplicate_charge: bool = False,
    ) -> AsyncJob:
        """Like `realtime_image_to_image`, but returns as soon as the job is accepted.

        The job may be finished already. Never sent twice unless it was provably not accepted. Takes the same
        parameters.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "init_image": init_image,
            "width": width,
            "height": height,
            "samples": samples,
            "safety_checker": safety_checker,
            "base64": base64,
            "strength": strength,
            "instant_response": instant_response,
            "seed": seed,
            "enhance_prompt": enhance_prompt,
            "enhance_style": enhance_style,
            "temp": temp,
            "webhook": webhook,
            "track_id": track_id,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
            allow_duplicate_charge=allow_duplicate_charge,
        )
        return await self._submit(OPERATIONS["realtimeImageToImage"], params, options)

    async def fetch_realtime(
        self,
        id: str | int,
        *,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
    ) -> AsyncJob:
        """Look up a queued realtime job.

        Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still runs is
        answered with `processing` and little else.

        Source: docs-2026: realtime fetch; docs-2025: responses.

        One look, without waiting. Safe to repeat.

        Args:
            id: Of the job.
            timeout: Seconds for the whole call, retries and sleeps included; None is the client's.
            attempt_timeout: Seconds for one send; None is the client's.
            max_retries: How often it is sent again where that is safe; None is the client's.
            extra_body: Members added to the body as they are, for what this package does not know yet.
            cancel: Ends the call with an AbortedError.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
        )
        return await self._fetch(OPERATIONS["fetchRealtime"], id, options)

    async def multiview(
        self,
        *,
        image: str,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset | None = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        temp: bool | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset | None = UNSET,
        webhook: str | Unset | None = UNSET,
        track_id: str | int | Unset | None = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
        allow_duplicate_charge: bool = False,
        on_update: Callable[[AsyncJob], object] | None = None,
    ) -> AsyncGeneration:
        """Draw an object from several sides.

        Takes a picture of an object and draws it from several sides. A picture without a background gives better
        views. Images that it makes are deleted after 24 hours unless storage of your own is set for the server type
        `image_editing`.

        Source: seed-000: overview; seed-000: request.

        Submits and waits until the job ends. Never sent twice unless it was provably not accepted.

        Args:
            image: The picture of an object. One without a background gives better views. Sources disagree:
                image-input. Source: seed-000: body attributes.
            prompt: What the views should show, in words. Source: seed-000: body attributes.
            negative_prompt: What the views should not show, in words. Source: seed-000: body attributes.
            width: Width in pixels, at most 1024. Range: 1 to 1024. Default: `640`. Sources disagree:
                smallest-picture. Source: seed-000: body attributes.
            height: Height in pixels, at most 1024. Range: 1 to 1024. Default: `960`. Sources disagree:
                smallest-picture. Source: seed-000: body attributes.
            temp: Whether to add proxy links, for countries that block the storage of the normal ones. Default:
                `False`. Sources disagree: flag-forms. Source: seed-000: body attributes; seed-000: Java sample.
            num_inference_steps: Number of denoising steps, 1 to 50. Range: 1 to 50. Source: seed-000: body
                attributes.
            guidance_scale: How closely the views follow the prompt, 1 to 20. Range: 1 to 20. Source: seed-000: body
                attributes.
            seed: Start of the random numbers, for the same views again. The table leaves it out, every sample sends
                it. Default: `None`. Sources disagree: seed, undocumented-members. Source: seed-000: body.
            webhook: URL that gets a `POST` when the views are ready. Default: `None`. Sources disagree: webhook.
                Source: seed-000: body attributes.
            track_id: An id of your own that comes back in the webhook's body. Default: `None`. Sources disagree:
                track-id. Source: seed-000: body attributes.
            timeout: Seconds for the whole call, retries and sleeps included; None is the client's.
            attempt_timeout: Seconds for one send; None is the client's.
            max_retries: How often it is sent again where that is safe; None is the client's.
            extra_body: Members added to the body as they are, for what this package does not know yet.
            cancel: Ends the call with an AbortedError.
            allow_duplicate_charge: Sends it again even if it may have been carried out: you may pay twice.
            on_update: Called with the job after each answer about it. What it raises is ignored.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "image": image,
            "width": width,
            "height": height,
            "temp": temp,
            "num_inference_steps": num_inference_steps,
            "guidance_scale": guidance_scale,
            "seed": seed,
            "webhook": webhook,
            "track_id": track_id,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
            allow_duplicate_charge=allow_duplicate_charge,
            on_update=on_update,
        )
        return await self._run(OPERATIONS["multiview"], params, options)

    async def submit_multiview(
        self,
        *,
        image: str,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset | None = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        temp: bool | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset | None = UNSET,
        webhook: str | Unset | None = UNSET,
        track_id: str | int | Unset | None = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
        allow_duplicate_charge: bool = False,
    ) -> AsyncJob:
        """Like `multiview`, but returns as soon as the job is accepted.

        The job may be finished already. Never sent twice unless it was provably not accepted. Takes the same
        parameters.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "image": image,
            "width": width,
            "height": height,
            "temp": temp,
            "num_inference_steps": num_inference_steps,
            "guidance_scale": guidance_scale,
            "seed": seed,
            "webhook": webhook,
            "track_id": track_id,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
            allow_duplicate_charge=allow_duplicate_charge,
        )
        return await self._submit(OPERATIONS["multiview"], params, options)

    async def magic_mix(
        self,
        *,
        prompt: str,
        image: str,
        negative_prompt: str | Unset | None = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        kmin: float | Unset = UNSET,
        kmax: float | Unset = UNSET,
        mix_factor: float | Unset = UNSET,
        steps: int | Unset = UNSET,
        samples: int | Unset = UNSET,
        seed: int | Unset | None = UNSET,
        webhook: str | Unset | None = UNSET,
        track_id: str | int | Unset | None = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
        allow_duplicate_charge: bool = False,
        on_update: Callable[[AsyncJob], object] | None = None,
    ) -> AsyncGeneration:
        """Blend an image with a prompt.

        Blends a given picture with what a prompt describes, keeping the picture's layout. Images that it makes are
        deleted after 24 hours unless storage of your own is set for the server type `image_editing`.

        Source: seed-003: overview; seed-003: request.

        Submits and waits until the job ends. Never sent twice unless it was provably not accepted.

        Args:
            prompt: What the picture should be blended with, in words. Source: seed-003: body attributes.
            image: The picture to blend. Sources disagree: image-input. Source: seed-003: body attributes.
            negative_prompt: What the result should not show, in words. Source: seed-003: body attributes.
            width: Width in pixels, at most 1024 by the v6 page. Range: 1 to 1024. Default: `768`. Sources disagree:
                magic-mix-size, smallest-picture. Source: seed-003: body attributes.
            height: Height in pixels, at most 1024 by the v6 page. Range: 1 to 1024. Default: `768`. Sources
                disagree: magic-mix-size, smallest-picture. Source: seed-003: body attributes.
            kmin: Where in the course of the denoising the blending begins, as a share. Range: 0 to 1. Default:
                `0.3`. Source: seed-003: body attributes; docs-2024: v6 magic mix (maximum).
            kmax: Where in the course of the denoising the blending ends, as a share. Range: 0 to 1. Default: `0.5`.
                Source: seed-003: body attributes; docs-2024: v6 magic mix (maximum).
            mix_factor: How much of the prompt goes into the blend, as a share. Range: 0 to 1. Default: `0.5`.
                Source: seed-003: body attributes; docs-2024: v6 magic mix (maximum).
            steps: Number of denoising steps, 1 to 50. Range: 1 to 50. Default: `20`. Source: seed-003: body
                attributes.
            samples: How many pictures to make; this operation makes one. Range: 1 to 1. Sources disagree:
                magic-mix-samples. Source: seed-003: body attributes.
            seed: Start of the random numbers, for the same picture again. Null draws one at random. Default:
                `None`. Sources disagree: seed. Source: seed-003: body attributes.
            webhook: URL that gets a `POST` when the picture is ready. Default: `None`. Sources disagree: webhook.
                Source: seed-003: body attributes.
            track_id: An id of your own that comes back in the webhook's body. Default: `None`. Sources disagree:
                track-id. Source: seed-003: body attributes.
            timeout: Seconds for the whole call, retries and sleeps included; None is the client's.
            attempt_timeout: Seconds for one send; None is the client's.
            max_retries: How often it is sent again where that is safe; None is the client's.
            extra_body: Members added to the body as they are, for what this package does not know yet.
            cancel: Ends the call with an AbortedError.
            allow_duplicate_charge: Sends it again even if it may have been carried out: you may pay twice.
            on_update: Called with the job after each answer about it. What it raises is ignored.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "image": image,
            "width": width,
            "height": height,
            "kmin": kmin,
            "kmax": kmax,
            "mix_factor": mix_factor,
            "steps": steps,
            "samples": samples,
            "seed": seed,
            "webhook": webhook,
            "track_id": track_id,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
            allow_duplicate_charge=allow_duplicate_charge,
            on_update=on_update,
        )
        return await self._run(OPERATIONS["magicMix"], params, options)

    async def submit_magic_mix(
        self,
        *,
        prompt: str,
        image: str,
        negative_prompt: str | Unset | None = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        kmin: float | Unset = UNSET,
        kmax: float | Unset = UNSET,
        mix_factor: float | Unset = UNSET,
        steps: int | Unset = UNSET,
        samples: int | Unset = UNSET,
        seed: int | Unset | None = UNSET,
        webhook: str | Unset | None = UNSET,
        track_id: str | int | Unset | None = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
        allow_duplicate_charge: bool = False,
    ) -> AsyncJob:
        """Like `magic_mix`, but returns as soon as the job is accepted.

        The job may be finished already. Never sent twice unless it was provably not accepted. Takes the same
        parameters.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "image": image,
            "width": width,
            "height": height,
            "kmin": kmin,
            "kmax": kmax,
            "mix_factor": mix_factor,
            "steps": steps,
            "samples": samples,
            "seed": seed,
            "webhook": webhook,
            "track_id": track_id,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
            allow_duplicate_charge=allow_duplicate_charge,
        )
        return await self._submit(OPERATIONS["magicMix"], params, options)

    async def fetch_image_editing(
        self,
        id: str | int,
        *,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
    ) -> AsyncJob:
        """Look up a queued image editing job.

        Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still runs is
        answered with `processing` and little else.

        Source: docs-2026: image editing fetch; client-code: look-ups.

        One look, without waiting. Safe to repeat.

        Args:
            id: Of the job.
            timeout: Seconds for the whole call, retries and sleeps included; None is the client's.
            attempt_timeout: Seconds for one send; None is the client's.
            max_retries: How often it is sent again where that is safe; None is the client's.
            extra_body: Members added to the body as they are, for what this package does not know yet.
            cancel: Ends the call with an AbortedError.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
        )
        return await self._fetch(OPERATIONS["fetchImageEditing"], id, options)

    async def multiview_v5(
        self,
        *,
        image: str,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset | None = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        temp: bool | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset | None = UNSET,
        webhook: str | Unset | None = UNSET,
        track_id: str | int | Unset | None = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
        allow_duplicate_charge: bool = False,
        on_update: Callable[[AsyncJob], object] | None = None,
    ) -> AsyncGeneration:
        """Draw an object from several sides (v5).

        The multiview of the older host. It takes the same members as `multiview`; its flag `temp` is a word.

        Source: seed-004: overview; seed-004: request.

        Submits and waits until the job ends. Never sent twice unless it was provably not accepted.

        Args:
            image: The picture of an object. One without a background gives better views. Sources disagree:
                image-input. Source: seed-004: body attributes.
            prompt: What the views should show, in words. Source: seed-004: body attributes.
            negative_prompt: What the views should not show, in words. Source: seed-004: body attributes.
            width: Width in pixels, at most 1024. Range: 1 to 1024. Default: `640`. Sources disagree:
                smallest-picture. Source: seed-004: body attributes.
            height: Height in pixels, at most 1024. Range: 1 to 1024. Default: `960`. Sources disagree:
                smallest-picture. Source: seed-004: body attributes.
            temp: Whether to add proxy links, for countries that block the storage of the normal ones. Default:
                `False`. Sources disagree: flag-forms. Source: seed-004: body attributes.
            num_inference_steps: Number of denoising steps, 1 to 50. Range: 1 to 50. Source: seed-004: body
                attributes.
            guidance_scale: How closely the views follow the prompt, 1 to 20. Range: 1 to 20. Source: seed-004: body
                attributes.
            seed: Start of the random numbers, for the same views again. The table leaves it out, every sample sends
                it. Default: `None`. Sources disagree: seed, undocumented-members. Source: seed-004: body.
            webhook: URL that gets a `POST` when the views are ready. Default: `None`. Sources disagree: webhook.
                Source: seed-004: body attributes.
            track_id: An id of your own that comes back in the webhook's body. Default: `None`. Sources disagree:
                track-id. Source: seed-004: body attributes.
            timeout: Seconds for the whole call, retries and sleeps included; None is the client's.
            attempt_timeout: Seconds for one send; None is the client's.
            max_retries: How often it is sent again where that is safe; None is the client's.
            extra_body: Members added to the body as they are, for what this package does not know yet.
            cancel: Ends the call with an AbortedError.
            allow_duplicate_charge: Sends it again even if it may have been carried out: you may pay twice.
            on_update: Called with the job after each answer about it. What it raises is ignored.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "image": image,
            "width": width,
            "height": height,
            "temp": temp,
            "num_inference_steps": num_inference_steps,
            "guidance_scale": guidance_scale,
            "seed": seed,
            "webhook": webhook,
            "track_id": track_id,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
            allow_duplicate_charge=allow_duplicate_charge,
            on_update=on_update,
        )
        return await self._run(OPERATIONS["multiviewV5"], params, options)

    async def submit_multiview_v5(
        self,
        *,
        image: str,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset | None = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        temp: bool | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        seed: int | Unset | None = UNSET,
        webhook: str | Unset | None = UNSET,
        track_id: str | int | Unset | None = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
        allow_duplicate_charge: bool = False,
    ) -> AsyncJob:
        """Like `multiview_v5`, but returns as soon as the job is accepted.

        The job may be finished already. Never sent twice unless it was provably not accepted. Takes the same
        parameters.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "image": image,
            "width": width,
            "height": height,
            "temp": temp,
            "num_inference_steps": num_inference_steps,
            "guidance_scale": guidance_scale,
            "seed": seed,
            "webhook": webhook,
            "track_id": track_id,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
            allow_duplicate_charge=allow_duplicate_charge,
        )
        return await self._submit(OPERATIONS["multiviewV5"], params, options)

    async def fetch_v5(
        self,
        id: str | int,
        *,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
    ) -> AsyncJob:
        """Look up a queued v5 job.

        Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still runs is
        answered with `processing` and little else. Jobs of v5 are looked up at v3, which is what their
        `fetch_result` says.

        Source: client-code: recorded fetch_result values.

        One look, without waiting. Safe to repeat.

        Args:
            id: Of the job.
            timeout: Seconds for the whole call, retries and sleeps included; None is the client's.
            attempt_timeout: Seconds for one send; None is the client's.
            max_retries: How often it is sent again where that is safe; None is the client's.
            extra_body: Members added to the body as they are, for what this package does not know yet.
            cancel: Ends the call with an AbortedError.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
        )
        return await self._fetch(OPERATIONS["fetchV5"], id, options)

    async def update_s3_details(
        self,
        *,
        public_url: str,
        region_name: str,
        endpoint_url: str,
        aws_access_key_id: str,
        aws_secret_access_key: str,
        image_directory: str,
        deploy_type: DeployType | Unset = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
    ) -> Acknowledgement:
        """Set storage of your own.

        Has the pictures of one kind of server put into an S3 bucket of yours, where they are not deleted after 24
        hours. Setting the same again changes nothing, so it may be repeated.

        Source: docs-2026: update S3 details.

        Safe to repeat.

        Args:
            public_url: Address under which the bucket's pictures can be read by anyone; output URLs begin with it.
                Source: docs-2026: update S3 details.
            region_name: Region of the bucket. Source: docs-2026: update S3 details.
            endpoint_url: Address of the S3 service. Source: docs-2026: update S3 details.
            aws_access_key_id: Access key of the bucket. Source: docs-2026: update S3 details.
            aws_secret_access_key: Secret key of the bucket. Source: docs-2026: update S3 details.
            image_directory: Folder in the bucket that the pictures go to. It must be readable by anyone for direct
                links to work. Source: docs-2026: update S3 details.
            deploy_type: The kind of server whose storage you set. Default: `"text_to_image"`. Sources disagree:
                deploy-types. Source: docs-2026: update S3 details.
            timeout: Seconds for the whole call, retries and sleeps included; None is the client's.
            attempt_timeout: Seconds for one send; None is the client's.
            max_retries: How often it is sent again where that is safe; None is the client's.
            extra_body: Members added to the body as they are, for what this package does not know yet.
            cancel: Ends the call with an AbortedError.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "deploy_type": deploy_type,
            "public_url": public_url,
            "region_name": region_name,
            "endpoint_url": endpoint_url,
            "aws_access_key_id": aws_access_key_id,
            "aws_secret_access_key": aws_secret_access_key,
            "image_directory": image_directory,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
        )
        return await self._call(OPERATIONS["updateS3Details"], params, options)

    async def reset_s3_details(
        self,
        *,
        deploy_type: DeployType | Unset = UNSET,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
        cancel: CancelToken | None = None,
    ) -> Acknowledgement:
        """Give up storage of your own.

        Has the pictures of one kind of server put into the provider's storage again, where they are deleted after 24
        hours. Resetting again changes nothing, so it may be repeated.

        Source: docs-2026: reset S3 details.

        Safe to repeat.

        Args:
            deploy_type: The kind of server whose storage you reset. Default: `"text_to_image"`. Sources disagree:
                deploy-types. Source: docs-2026: reset S3 details.
            timeout: Seconds for the whole call, retries and sleeps included; None is the client's.
            attempt_timeout: Seconds for one send; None is the client's.
            max_retries: How often it is sent again where that is safe; None is the client's.
            extra_body: Members added to the body as they are, for what this package does not know yet.
            cancel: Ends the call with an AbortedError.

        Raises:
            ModelsLabError: One of its classes says what went wrong, and what that may have cost.
        """
        params = {
            "deploy_type": deploy_type,
        }
        options = CallOptions(
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_retries=max_retries,
            extra_body=extra_body,
            cancel=cancel,
        )
        return await self._call(OPERATIONS["resetS3Details"], params, options)
