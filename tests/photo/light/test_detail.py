"""Noise and softness."""

import cv2
import numpy as np
import pytest

from photo.light.detail import denoise, measure_blur, measure_noise, sharpen


def noisy(deviation, value=120, size=(300, 400)):
    noise = np.random.default_rng(1).normal(0, deviation, (*size, 1))
    return np.clip(value + np.repeat(noise, 3, axis=2), 0, 255).round().astype(np.uint8)


def cloth():
    """Patches of many greys: something with edges everywhere."""
    patches = np.random.default_rng(2).integers(40, 210, (60, 60), dtype=np.uint8)
    return np.dstack([np.kron(patches, np.ones((5, 5), np.uint8))] * 3)


@pytest.mark.parametrize("deviation", [2, 5, 10])
def test_noise_is_measured(deviation):
    assert measure_noise(noisy(deviation)).value == pytest.approx(deviation, rel=0.1)


def test_edges_and_texture_in_places_are_not_noise():
    rgb = np.full((300, 300, 3), 60, np.uint8)
    rgb[:, 150:] = 200
    rgb[:200, :200] = cloth()[:200, :200]
    assert measure_noise(rgb).value < 0.5


def test_black_and_burnt_out_frames_tell_nothing_of_noise():
    assert measure_noise(np.zeros((64, 64, 3), np.uint8)).certainty == 0
    assert measure_noise(np.full((64, 64, 3), 255, np.uint8)).certainty == 0


def test_the_more_blurred_the_higher():
    scores = [measure_blur(cv2.GaussianBlur(cloth(), (0, 0), sigma), None).value for sigma in (0.5, 1.0, 2.0)]
    assert scores == sorted(scores)
    assert measure_blur(cloth(), None).value < scores[0]


def test_where_nothing_is_to_be_seen_blur_is_unsure():
    assert measure_blur(np.full((64, 64, 3), 90, np.uint8), None).certainty == 0


def test_denoising_smooths_noise_and_keeps_edges():
    rgb = noisy(6)
    rgb[:, 200:] = np.clip(rgb[:, 200:].astype(int) + 90, 0, 255)
    smooth = denoise(rgb, 6)
    assert smooth[50:250, 20:180].std() < 0.75 * rgb[50:250, 20:180].std()
    assert int(smooth[:, 203].mean()) - int(smooth[:, 196].mean()) > 80


def test_noise_that_nobody_sees_is_left_to_the_byte():
    rgb = noisy(0.5)
    assert (denoise(rgb, 0.5) == rgb).all()


def test_sharpening_raises_contrast_at_edges_and_nothing_on_flat_ground():
    rgb = cv2.GaussianBlur(cloth(), (0, 0), 1.0)
    assert sharpen(rgb).std() > rgb.std()
    flat = np.full((50, 50, 3), 77, np.uint8)
    assert (sharpen(flat) == flat).all()
    assert (sharpen(rgb, 0.0) == rgb).all()
